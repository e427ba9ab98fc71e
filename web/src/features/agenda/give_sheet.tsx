import { useState } from 'react';
import type { Way } from '@/core/types.gen';
import { useForecast, useRoom, useWorkshop } from '@/session/use_room';
import { useT } from '@/i18n/translate';
import { Banner } from '@/ui/banner';
import { Button } from '@/ui/button';
import { Sheet } from '@/ui/dialog';
import { notify } from '@/ui/notice';
import { RadioGroup } from '@/ui/radio_group';
import { utcOffsetMinutes } from '@/lib/utc_offset';
import { itemTitle, shownMinute } from './day';
import { changesOf, keyOf, lengthOfItem, type Change } from './give';
import styles from './give_sheet.module.css';

function Row({ change: { item, becomes } }: { change: Change }) {
  const t = useT();
  const [was, is] = [lengthOfItem(item), becomes ? lengthOfItem(becomes) : 0];
  return (
    <tr data-dropped={becomes ? undefined : ''}>
      <th scope="row">{itemTitle(item, t)}</th>
      <td>{`${shownMinute(item.start_minute)}–${shownMinute(item.end_minute)}`}</td>
      <td>{becomes ? `${shownMinute(becomes.start_minute)}–${shownMinute(becomes.end_minute)}` : t('agenda.dropped')}</td>
      <td>{becomes && was !== is ? t(is < was ? 'agenda.less_minutes' : 'agenda.more_minutes', { minutes: Math.abs(is - was) }) : null}</td>
    </tr>
  );
}

/** What the rest of the day would be in one way. */
function Preview({ way }: { way: Way }) {
  const t = useT();
  const items = useWorkshop((workshop) => workshop.agenda.items);
  const forecast = useForecast();
  return (
    <div className={styles.scroll} role="region" aria-label={t('agenda.give_preview')} tabIndex={0}>
      <table className={styles.table}>
        <caption className={styles.caption}>{t('agenda.give_ends', { time: shownMinute(way.ends_minute) })}</caption>
        <thead>
          <tr>
            <th scope="col">{t('agenda.part')}</th>
            <th scope="col">{t('agenda.planned')}</th>
            <th scope="col">{t('agenda.would_be')}</th>
            <th scope="col">{t('agenda.change')}</th>
          </tr>
        </thead>
        <tbody>
          {changesOf(way, items, forecast).map((change) => (
            <Row key={change.item.item} change={change} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** "12 minutes behind: what can give": each way with the timetable that it makes, before it is done. */
export default function GiveSheet({ onClose }: { onClose: () => void }) {
  const t = useT();
  const room = useRoom();
  const items = useWorkshop((workshop) => workshop.agenda.items);
  const { late_minutes = 0, ways } = useForecast();
  const [chosen, choose] = useState('');
  const way = ways.find((each) => keyOf(each) === chosen) ?? ways[0];

  const titleOf = (id: string) => {
    const item = items.find((each) => each.item === id);
    return item ? itemTitle(item, t) : t('agenda.untitled');
  };
  const labelOf = ({ giving, drop }: Way) => {
    const words = t(`agenda.give_${giving}`);
    return drop.length > 0 ? t('agenda.give_drop', { what: drop.map(titleOf).join(', '), rest: words }) : words;
  };
  const hintOf = (each: Way) => `${t('agenda.give_ends', { time: shownMinute(each.ends_minute) })} · ${t(`agenda.give_${each.giving}_hint`)}`;
  const confirm = () => {
    if (!way) return onClose();
    const { giving, drop } = way;
    const step = room.together([{ type: 'adjust_agenda', giving, drop, previewed: way.items, utc_offset_minutes: utcOffsetMinutes() }]);
    if (step.refused) return notify(t(`reject.${step.refused}`));
    notify(t('agenda.give_done', { time: shownMinute(way.ends_minute) }), step.takeBack && { label: t('room.undo'), onPress: step.takeBack });
    onClose();
  };
  const actions = (
    <>
      <Button onClick={onClose}>{t('action.cancel')}</Button>
      <Button kind="main" onClick={confirm}>
        {t(way ? 'agenda.give_confirm' : 'action.close')}
      </Button>
    </>
  );
  return (
    <Sheet open title={way ? t('agenda.give_title', { minutes: late_minutes }) : t('agenda.on_time')} closeLabel={t('action.close')} onClose={onClose} actions={actions}>
      {way ? (
        <>
          <RadioGroup
            label={t('agenda.give_ask')}
            name="way"
            value={keyOf(way)}
            choices={ways.map((each) => ({ value: keyOf(each), label: labelOf(each), hint: hintOf(each) }))}
            onChoose={choose}
          />
          <Preview way={way} />
        </>
      ) : (
        <Banner>{t('agenda.give_none')}</Banner>
      )}
    </Sheet>
  );
}

import { useState } from 'react';
import { api, type DoorChange, type DoorControl } from '@/lib/api';
import { shownCode } from '@/lib/join_code';
import { useSubmission } from '@/lib/submission';
import { problemText } from '@/i18n/problem';
import { useT } from '@/i18n/translate';
import { Banner } from '@/ui/banner';
import { Button } from '@/ui/button';
import { Checkbox, Switch } from '@/ui/checkbox';
import { Dialog } from '@/ui/dialog';
import { IconButton } from '@/ui/icon_button';
import { notify } from '@/ui/notice';
import styles from './door_panel.module.css';

function Copyable({ label, shown, copied, kind }: { label: string; shown: string; copied: string; kind: 'code' | 'link' }) {
  const t = useT();
  const copy = () =>
    navigator.clipboard.writeText(copied).then(
      () => notify(t('action.copied')),
      () => notify(t('problem.unknown')),
    );
  return (
    <div>
      <dt className={styles.label}>{label}</dt>
      <dd className={styles.value}>
        <span className={styles[kind]}>{shown}</span>
        <IconButton icon="copy" label={`${t('action.copy')}: ${label}`} onClick={() => void copy()} />
      </dd>
    </div>
  );
}

function Rotate({ onRotate }: { onRotate: (seats: 'keep' | 'end') => void }) {
  const t = useT();
  const [open, setOpen] = useState(false);
  const [again, setAgain] = useState(false);
  const confirm = () => {
    setOpen(false);
    onRotate(again ? 'end' : 'keep');
    setAgain(false);
  };
  const actions = (
    <>
      <Button onClick={() => setOpen(false)}>{t('action.cancel')}</Button>
      <Button kind="danger" onClick={confirm}>
        {t('door.rotate')}
      </Button>
    </>
  );
  return (
    <>
      <Button size="small" onClick={() => setOpen(true)}>
        {t('door.rotate')}
      </Button>
      <Dialog open={open} title={t('door.rotate_title')} closeLabel={t('action.close')} onClose={() => setOpen(false)} actions={actions}>
        <p>{t('door.rotate_text')}</p>
        <Checkbox label={t('door.again')} hint={t('door.again_hint')} checked={again} onToggle={setAgain} />
      </Dialog>
    </>
  );
}

/** How people come in: code, link, QR; and closing the door or changing its code. */
export function DoorPanel({ workshop, first }: { workshop: string; first: DoorControl }) {
  const t = useT();
  const [door, setDoor] = useState(first);
  const { error, send } = useSubmission();
  const change = (wish: DoorChange) => send(async () => setDoor(await api.changeDoor(workshop, wish)));

  return (
    <section className={styles.panel} aria-label={t('door.title')}>
      <div className={styles.words}>
        {error ? <Banner tone="warning">{problemText(error, t)}</Banner> : null}
        <dl className={styles.ways}>
          <Copyable kind="code" label={t('door.code')} shown={shownCode(door.code)} copied={door.code} />
          <Copyable kind="link" label={t('door.link')} shown={door.url} copied={door.url} />
        </dl>
        <Switch label={t('door.open')} hint={t('door.open_hint')} checked={door.open} onToggle={(open) => change({ open })} />
        <div>
          <Rotate onRotate={(seats) => change({ rotate: true, seats })} />
        </div>
      </div>
      <img className={styles.qr} src={door.qr_svg_url} alt={t('door.qr')} width={240} height={240} />
    </section>
  );
}

import { useMay, useMe, useSubmit } from '@/session/use_room';
import { useT } from '@/i18n/translate';
import { Badge } from '@/ui/badge';
import { Button } from '@/ui/button';
import { Icon } from '@/ui/icon';
import { notify } from '@/ui/notice';
import { PersonChip } from '@/ui/person_chip';
import { SideMark } from '@/ui/side_mark';
import { VisuallyHidden } from '@/ui/visually_hidden';
import styles from './people_panel.module.css';
import { PersonMenu } from './person_menu';
import { sides, type Seat } from './roster';
import { useSeats } from './use_seats';

function Line({ seat }: { seat: Seat }) {
  const t = useT();
  const me = useMe().participant;
  const detail = seat.id === me ? t('people.me') : seat.role === 'participant' ? seat.organisation : t(`people.role_${seat.role}`);
  return (
    <li className={styles.line}>
      <PersonChip
        name={seat.name}
        side={seat.side}
        sideLabel={t(`side.${seat.side}`)}
        detail={detail}
        presence={seat.here ? 'here' : 'away'}
        awayLabel={t('people.away')}
      />
      {seat.done ? (
        <span className={styles.done}>
          <Icon name="check" />
          <VisuallyHidden>{t('people.done')}</VisuallyHidden>
        </span>
      ) : null}
      <PersonMenu seat={seat} />
    </li>
  );
}

function Removed() {
  const t = useT();
  const submit = useSubmit();
  const seats = useSeats('removed');
  const me = useMe().participant;
  // Whom it is about does not change who may; an id must stand there all the same.
  const may = useMay({ type: 'readmit_participant', participant: seats[0]?.id ?? me });
  if (seats.length === 0 || !may) return null;
  const readmit = (participant: string) => {
    const reject = submit({ type: 'readmit_participant', participant });
    if (reject) notify(t(`reject.${reject}`));
  };
  return (
    <section className={styles.group}>
      <h3 className={styles.heading}>{t('people.removed')}</h3>
      <ul>
        {seats.map((seat) => (
          <li key={seat.id} className={styles.line}>
            <span className={styles.gone}>{seat.name}</span>
            <Button kind="quiet" size="small" onClick={() => readmit(seat.id)}>
              {t('people.readmit')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Who is here, by side. */
export function PeoplePanel() {
  const t = useT();
  const seats = useSeats();
  if (seats.length === 0) return <p className={styles.gone}>{t('people.none')}</p>;
  return (
    <div className={styles.panel}>
      {sides.map((side) => {
        const those = seats.filter((seat) => seat.side === side);
        if (those.length === 0) return null;
        return (
          <section key={side} className={styles.group}>
            <h3 className={styles.heading}>
              <SideMark side={side} />
              {t(`side.${side}`)}
              <Badge>{those.length}</Badge>
            </h3>
            <ul>
              {those.map((seat) => (
                <Line key={seat.id} seat={seat} />
              ))}
            </ul>
          </section>
        );
      })}
      <Removed />
    </div>
  );
}

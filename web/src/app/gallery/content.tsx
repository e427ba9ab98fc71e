import { useT } from '@/i18n/translate';
import { Badge } from '@/ui/badge';
import { Banner } from '@/ui/banner';
import { Button } from '@/ui/button';
import { Card } from '@/ui/card';
import { ClockFace } from '@/ui/clock_face';
import { EmptyState } from '@/ui/empty_state';
import { PersonChip } from '@/ui/person_chip';
import { Progress } from '@/ui/progress';
import { Skeleton } from '@/ui/skeleton';
import { StageLabel, stageClass } from '@/ui/stage_label';
import { Table } from '@/ui/table';
import { classes } from '@/ui/classes';
import styles from './gallery.module.css';
import { Part, type PartProps } from './part';

const stages = ['current', 'future', 'barrier', 'solution', 'outcome'] as const;

export function States({ words }: PartProps) {
  return (
    <Part title={words.states}>
      <Banner>{words.calm}</Banner>
      <Banner tone="waiting">{words.waiting}</Banner>
      <Banner tone="warning">{words.warning}</Banner>
      <div className={styles.row}>
        <Badge>{words.badge}</Badge>
        <Badge tone="accent">{words.live}</Badge>
        <Badge tone="waiting">{words.pending}</Badge>
        <Badge tone="warning">{words.warning}</Badge>
      </div>
      <EmptyState icon="edit" title={words.empty} text={words.empty_text} action={<Button kind="main">{words.write}</Button>} />
      <Skeleton label={words.working} />
    </Part>
  );
}

export function Cards({ words }: PartProps) {
  const t = useT();
  const by = (name: string, side: 'business' | 'it' | 'host') => ({ name, side, sideLabel: t(`side.${side}`) });
  const kept = { kept: 'saved', keptLabel: words.saved } as const;
  return (
    <Part title={words.cards}>
      <div className={styles.grid}>
        <Card {...kept} text={words.card_1} author={by(words.person_1, 'business')} />
        <Card {...kept} text={words.card_2} author={by(words.person_2, 'it')} selected />
        <Card kept="waiting" keptLabel={words.pending} text={words.card_3} author={by(words.person_3, 'host')} />
        <Card {...kept} text={words.card_4} />
      </div>
      <Card {...kept} scale="large" text={words.card_5} author={by(words.person_1, 'business')} />
    </Part>
  );
}

export function People({ words }: PartProps) {
  const t = useT();
  return (
    <Part title={words.people}>
      <div className={styles.stack}>
        <PersonChip name={words.person_1} side="business" sideLabel={t('side.business')} detail={words.owner} />
        <PersonChip name={words.person_2} side="it" sideLabel={t('side.it')} />
        <PersonChip name={words.person_3} side="host" sideLabel={t('side.host')} presence="away" awayLabel={words.away} />
      </div>
    </Part>
  );
}

export function Stages({ words }: PartProps) {
  const t = useT();
  return (
    <Part title={words.stages}>
      <div className={styles.grid}>
        {stages.map((stage) => (
          <div key={stage} className={classes(styles.stage, stageClass(stage))}>
            <StageLabel stage={stage}>{t(`stage.${stage}`)}</StageLabel>
            <span>{words.sample}</span>
          </div>
        ))}
      </div>
      <StageLabel stage="barrier" size="large">
        {t('stage.barrier')}
      </StageLabel>
    </Part>
  );
}

interface Row {
  readonly name: string;
  readonly people: number;
  readonly dots: number;
}

export function Time({ words, theme }: PartProps) {
  const rows: Row[] = [{ name: words.card_3, people: 13, dots: 21 }, { name: words.card_1, people: 9, dots: 14 }];
  return (
    <Part title={words.time}>
      <div className={styles.row}>
        <ClockFace label={words.left} left_ms={725_000} total_ms={1_200_000} />
        <ClockFace label={words.left} left_ms={-61_000} total_ms={1_200_000} />
        <ClockFace label={words.left} left_ms={260_000} total_ms={1_200_000} scale="large" />
      </div>
      <Progress label={words.progress} value={13} max={20} figure="13 / 20" />
      <Table
        caption={`${words.table} (${theme})`}
        rows={rows}
        rowKey={(row) => row.name}
        columns={[
          { key: 'name', heading: words.cards, cell: (row) => row.name },
          { key: 'people', heading: words.people_count, align: 'end', cell: (row) => row.people },
          { key: 'dots', heading: words.dots, align: 'end', cell: (row) => row.dots },
        ]}
      />
    </Part>
  );
}

import { useEffect, useState } from 'react';
import { api, type Door, type Side } from '@/lib/api';
import { shownDate } from '@/lib/calendar';
import { remember, remembered } from '@/lib/remembered';
import { go } from '@/lib/router';
import { useSubmission } from '@/lib/submission';
import { useTitle } from '@/lib/title';
import { problemText } from '@/i18n/problem';
import { useT } from '@/i18n/translate';
import { Banner } from '@/ui/banner';
import { Button } from '@/ui/button';
import { Form } from '@/ui/form';
import { RadioGroup } from '@/ui/radio_group';
import { SideMark } from '@/ui/side_mark';
import { TextField } from '@/ui/text_field';
import styles from './join.module.css';

/** Whose side one may say one is on; the host's is given by a facilitator. */
const sides = ['business', 'it'] as const satisfies readonly Side[];

function JoinForm({ code }: { code: string }) {
  const t = useT();
  const [known] = useState(remembered);
  const [name, setName] = useState(known.name);
  const [side, setSide] = useState(sides.find((each) => each === known.side) ?? null);
  const [tried, setTried] = useState(false);
  const { state, error, blames, send } = useSubmission();
  const missing = name.trim() === '' ? t('problem.name_missing') : undefined;

  const submit = () => {
    setTried(true);
    if (missing || !side) return;
    send(async () => {
      const { workshop } = await api.join(code, name.trim(), side);
      remember({ name: name.trim(), side });
      go(`/w/${workshop}`, 'replace');
    });
  };

  return (
    <Form label={t('join.submit')} onSend={submit}>
      {error && !blames('name') ? <Banner tone="warning">{problemText(error, t)}</Banner> : null}
      <TextField
        label={t('join.name')}
        name="name"
        autoComplete="name"
        enterKeyHint="go"
        scale="large"
        value={name}
        onText={setName}
        error={(tried ? missing : undefined) ?? (blames('name') ? problemText(error, t) : undefined)}
      />
      <RadioGroup
        label={t('join.side')}
        name="side"
        value={side}
        choices={sides.map((value) => ({ value, label: t(`side.${value}`), hint: t(`join.side_${value}_hint`), mark: <SideMark side={value} size="large" /> }))}
        onChoose={setSide}
        error={tried && !side ? t('join.side_missing') : undefined}
      />
      <Button type="submit" kind="main" size="large" width="full" state={state}>
        {t('join.submit')}
      </Button>
    </Form>
  );
}

/** The way in for a participant: a name, a side, in. Whoever has been here goes on by themselves. */
export function Join({ code, door }: { code: string; door: Door }) {
  const t = useT();
  useTitle(door.title);
  const { me, workshop } = door;
  useEffect(() => {
    if (me) go(`/w/${workshop}`, 'replace');
  }, [me, workshop]);

  const about = [door.customer, door.date && shownDate(door.date, t.language)].filter(Boolean);
  return (
    <>
      <header className={styles.head}>
        <h1 className={styles.title} lang={door.lang}>
          {door.title}
        </h1>
        <p className={styles.about}>{about.join(' · ')}</p>
      </header>
      {me ? <p role="status">{t('join.returning', { name: me.name })}</p> : <JoinForm code={code} />}
    </>
  );
}

import { useState } from 'react';
import { api } from '@/lib/api';
import { normalCode, shownCode } from '@/lib/join_code';
import { go } from '@/lib/router';
import { useSubmission } from '@/lib/submission';
import { useTitle } from '@/lib/title';
import { problemText } from '@/i18n/problem';
import { useT } from '@/i18n/translate';
import { Banner } from '@/ui/banner';
import { Button } from '@/ui/button';
import { Form } from '@/ui/form';
import { Page, PageHead } from '@/ui/page';
import { TextField } from '@/ui/text_field';
import styles from './sign_in.module.css';

function CodeForm() {
  const t = useT();
  const [code, setCode] = useState('');
  const enter = () => code && go(`/j/${normalCode(code)}`);
  return (
    <section className={styles.aside}>
      <p className={styles.words}>{t('sign_in.participant')}</p>
      <Form label={t('sign_in.join')} onSend={enter}>
        <div className={styles.code}>
          <TextField label={t('sign_in.code')} value={shownCode(code)} onText={setCode} autoComplete="off" autoCapitalize="characters" spellCheck={false} />
          <Button type="submit">{t('sign_in.join')}</Button>
        </div>
      </Form>
    </section>
  );
}

/** The way in for facilitators; beneath it the way for those who only have a code. */
export function SignIn({ onIn }: { onIn: () => void }) {
  const t = useT();
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const { state, error, send } = useSubmission();
  useTitle(t('sign_in.title'));

  const submit = () =>
    send(async () => {
      await api.signIn(email.trim(), password);
      onIn();
    });

  return (
    <Page width="narrow">
      <PageHead title={t('sign_in.title')} text={t('sign_in.text')} />
      <Form label={t('sign_in.title')} onSend={submit}>
        {error ? <Banner tone="warning">{problemText(error, t)}</Banner> : null}
        <TextField label={t('setup.email')} type="email" name="email" autoComplete="username" value={email} onText={setEmail} />
        <TextField label={t('setup.password')} type="password" name="password" autoComplete="current-password" value={password} onText={setPassword} />
        <Button type="submit" kind="main" size="large" width="full" state={state}>
          {t('sign_in.submit')}
        </Button>
      </Form>
      <CodeForm />
    </Page>
  );
}

import { useState } from 'react';
import { api } from '@/lib/api';
import { go, usePlace } from '@/lib/router';
import { useSubmission } from '@/lib/submission';
import { useTitle } from '@/lib/title';
import { problemText } from '@/i18n/problem';
import { useT } from '@/i18n/translate';
import { Banner } from '@/ui/banner';
import { Button } from '@/ui/button';
import { EmptyState } from '@/ui/empty_state';
import { Form } from '@/ui/form';
import { Page, PageHead } from '@/ui/page';
import { TextField } from '@/ui/text_field';

function SetupForm({ token }: { token: string }) {
  const t = useT();
  const [name, setName] = useState('');
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const { state, error, blames, send } = useSubmission();

  const submit = () =>
    send(async () => {
      await api.setUp({ token, name: name.trim(), email: email.trim(), password });
      go('/', 'replace');
    });
  const wrong = (field: string) => (blames(field) ? problemText(error, t) : undefined);
  const elsewhere = error !== null && !['name', 'email', 'password'].some(blames);

  return (
    <Form label={t('setup.title')} onSend={submit}>
      {elsewhere ? <Banner tone="warning">{problemText(error, t)}</Banner> : null}
      <TextField label={t('setup.name')} name="name" autoComplete="name" value={name} onText={setName} error={wrong('name')} />
      <TextField label={t('setup.email')} type="email" name="email" autoComplete="username" value={email} onText={setEmail} error={wrong('email')} />
      <TextField
        label={t('setup.password')}
        hint={t('setup.password_hint')}
        type="password"
        name="password"
        autoComplete="new-password"
        value={password}
        onText={setPassword}
        error={wrong('password')}
      />
      <Button type="submit" kind="main" size="large" width="full" state={state}>
        {t('setup.submit')}
      </Button>
    </Form>
  );
}

/** Makes the first account. The token stands after the # so that no server or log between ever sees it. */
export default function Setup() {
  const t = useT();
  const token = usePlace().hash.slice(1);
  useTitle(t('setup.title'));
  return (
    <Page width="narrow">
      {token ? (
        <>
          <PageHead title={t('setup.title')} text={t('setup.text')} />
          <SetupForm token={token} />
        </>
      ) : (
        <EmptyState level={1} icon="link" title={t('setup.title')} text={t('setup.no_token')} />
      )}
    </Page>
  );
}

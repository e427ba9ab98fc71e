import { useState } from 'react';
import { api, type DocumentLanguage, type NewWorkshop, type Template } from '@/lib/api';
import { Link } from '@/lib/link';
import { go } from '@/lib/router';
import { useSubmission } from '@/lib/submission';
import { useTitle } from '@/lib/title';
import { problemText } from '@/i18n/problem';
import { useT, type Translator } from '@/i18n/translate';
import { Banner } from '@/ui/banner';
import { Button, buttonClass } from '@/ui/button';
import { FieldRow, Form, FormActions } from '@/ui/form';
import { Page, PageHead } from '@/ui/page';
import { RadioGroup } from '@/ui/radio_group';
import { Select } from '@/ui/select';
import { TextArea } from '@/ui/text_area';
import { TextField } from '@/ui/text_field';

interface Part {
  readonly draft: NewWorkshop;
  readonly change: (change: Partial<NewWorkshop>) => void;
}

const templates: readonly Template[] = ['standard', 'half', 'empty'];
const languages: readonly DocumentLanguage[] = ['ko', 'en'];

const blank = (lang: DocumentLanguage): NewWorkshop => ({
  title: '', customer: '', subject: '', goal: '', date: '', place: '', lang, template: 'standard',
});

function Subject({ draft, change }: Part) {
  const t = useT();
  const optional = t('field.optional');
  return (
    <>
      <FieldRow>
        <TextField label={t('new.customer')} optional={optional} value={draft.customer} onText={(customer) => change({ customer })} autoComplete="organization" />
        <TextField label={t('new.subject')} optional={optional} placeholder={t('new.subject_hint')} value={draft.subject} onText={(subject) => change({ subject })} />
      </FieldRow>
      <TextArea label={t('new.goal')} optional={optional} hint={t('new.goal_hint')} value={draft.goal} onText={(goal) => change({ goal })} />
    </>
  );
}

function Day({ draft, change }: Part) {
  const t = useT();
  const optional = t('field.optional');
  return (
    <>
      <FieldRow>
        <TextField label={t('new.date')} optional={optional} type="date" value={draft.date} onText={(date) => change({ date })} />
        <TextField label={t('new.place')} optional={optional} value={draft.place} onText={(place) => change({ place })} />
      </FieldRow>
      <RadioGroup
        label={t('new.template')}
        name="template"
        layout="row"
        value={draft.template}
        choices={templates.map((value) => ({ value, label: t(`new.template_${value}`), hint: t(`new.template_${value}_hint`) }))}
        onChoose={(template) => change({ template })}
      />
      <Select
        label={t('new.language')}
        hint={t('new.language_hint')}
        value={draft.lang}
        choices={languages.map((value) => ({ value, label: t(`language.${value}`) }))}
        onChoose={(lang) => change({ lang })}
      />
    </>
  );
}

function titleError(blamed: boolean, error: unknown, t: Translator): string | undefined {
  return blamed ? problemText(error, t) : undefined;
}

/** Makes a workshop from a template; only the title is needed. */
export default function NewWorkshopScreen() {
  const t = useT();
  const [draft, setDraft] = useState(() => blank(t.language));
  const [missing, setMissing] = useState(false);
  const { state, error, blames, send } = useSubmission();
  useTitle(t('new.title'));

  const change = (part: Partial<NewWorkshop>) => setDraft((known) => ({ ...known, ...part }));
  const submit = () => {
    setMissing(draft.title.trim() === '');
    if (draft.title.trim() === '') return;
    send(async () => {
      const { id } = await api.createWorkshop({ ...draft, title: draft.title.trim() });
      go(`/w/${id}`, 'replace');
    });
  };

  return (
    <Page width="text">
      <PageHead title={t('new.title')} text={t('new.text')} />
      <Form label={t('new.title')} onSend={submit}>
        {error && !blames('title') ? <Banner tone="warning">{problemText(error, t)}</Banner> : null}
        <TextField
          label={t('new.workshop_title')}
          placeholder={t('new.workshop_title_hint')}
          scale="large"
          value={draft.title}
          onText={(title) => change({ title })}
          error={missing && draft.title.trim() === '' ? t('problem.title_missing') : titleError(blames('title'), error, t)}
        />
        <Subject draft={draft} change={change} />
        <Day draft={draft} change={change} />
        <FormActions>
          <Button type="submit" kind="main" size="large" state={state}>
            {t('new.submit')}
          </Button>
          <Link to="/" className={buttonClass('quiet', 'large')}>
            {t('action.cancel')}
          </Link>
        </FormActions>
      </Form>
    </Page>
  );
}

import { useState } from 'react';
import { api, type WorkshopLine } from '@/lib/api';
import { useSubmission } from '@/lib/submission';
import { problemText } from '@/i18n/problem';
import { useT } from '@/i18n/translate';
import { Banner } from '@/ui/banner';
import { Button } from '@/ui/button';
import { Dialog } from '@/ui/dialog';
import { IconButton } from '@/ui/icon_button';
import { Menu } from '@/ui/menu';
import { TextField } from '@/ui/text_field';

interface Props {
  readonly workshop: WorkshopLine;
  readonly onDeleted: (id: string) => void;
}

/** Deleting cannot be taken back, so the title is asked for. */
function DeleteDialog({ workshop, onDeleted, onClose }: Props & { onClose: () => void }) {
  const t = useT();
  const [title, setTitle] = useState('');
  const { state, error, send } = useSubmission();
  const remove = () =>
    send(async () => {
      await api.deleteWorkshop(workshop.id, title);
      onDeleted(workshop.id);
    });
  const actions = (
    <>
      <Button onClick={onClose}>{t('action.cancel')}</Button>
      <Button kind="danger" state={state} disabled={title.trim() !== workshop.title.trim()} onClick={remove}>
        {t('home.delete')}
      </Button>
    </>
  );
  return (
    <Dialog open title={t('home.delete_title')} closeLabel={t('action.close')} onClose={onClose} actions={actions}>
      {error ? <Banner tone="warning">{problemText(error, t)}</Banner> : null}
      <p>{t('home.delete_text', { title: workshop.title })}</p>
      <TextField label={t('home.delete_repeat')} value={title} onText={setTitle} autoComplete="off" />
    </Dialog>
  );
}

/** What else can be done with a workshop of the list. */
export function WorkshopMenu(props: Props) {
  const t = useT();
  const [deletes, setDeletes] = useState(false);
  const label = t('home.actions', { title: props.workshop.title });
  return (
    <>
      <Menu
        label={label}
        groups={[{ items: [{ label: t('home.delete'), tone: 'danger', onChoose: () => setDeletes(true) }] }]}
        trigger={<IconButton icon="dots" label={label} />}
      />
      {deletes ? <DeleteDialog {...props} onClose={() => setDeletes(false)} /> : null}
    </>
  );
}

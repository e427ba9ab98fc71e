import { useState } from 'react';
import type { Command, Role } from '@/core/types.gen';
import { useMay, useMe, useSubmit, useWorkshop } from '@/session/use_room';
import type { Key } from '@/i18n/ko';
import { useT } from '@/i18n/translate';
import { Button } from '@/ui/button';
import { Dialog } from '@/ui/dialog';
import { IconButton } from '@/ui/icon_button';
import { Menu, type MenuItem } from '@/ui/menu';
import { notify } from '@/ui/notice';
import { sides, type Seat } from './roster';

const roles = ['co_facilitator', 'participant', 'observer'] as const;

type Question = 'remove' | 'promote';

function Confirm({ question, name, onYes, onNo }: { question: Question | undefined; name: string; onYes: () => void; onNo: () => void }) {
  const t = useT();
  const words: Readonly<Record<Question, readonly [Key, Key, Key]>> = {
    remove: ['people.remove_title', 'people.remove_text', 'people.remove'],
    promote: ['people.promote_title', 'people.promote_text', 'people.make_co_facilitator'],
  };
  const [title, text, yes] = words[question ?? 'remove'];
  const actions = (
    <>
      <Button onClick={onNo}>{t('action.cancel')}</Button>
      <Button kind={question === 'remove' ? 'danger' : 'main'} onClick={onYes}>
        {t(yes)}
      </Button>
    </>
  );
  return (
    <Dialog open={question !== undefined} title={t(title, { name })} closeLabel={t('action.close')} onClose={onNo} actions={actions}>
      <p>{t(text)}</p>
    </Dialog>
  );
}

/** What may be done about a person: another role, or to see them out. Nothing where nothing may. */
export function PersonMenu({ seat }: { seat: Seat }) {
  const t = useT();
  const submit = useSubmit();
  const me = useMe().participant;
  const [question, setQuestion] = useState<Question>();
  const removes = useMay({ type: 'remove_participant', participant: seat.id });
  const changes = useMay({ type: 'change_role', participant: seat.id, role: 'observer' });
  const owner_of = useWorkshop((workshop) => workshop.participants.list[seat.id]?.owner_of) ?? '';
  const moves = useMay({ type: 'change_participant', participant: seat.id, side: seat.side, owner_of });
  if (seat.id === me || (!removes && !changes && !moves)) return null;

  const act = (command: Command) => {
    setQuestion(undefined);
    const reject = submit(command);
    if (reject) notify(t(`reject.${reject}`));
  };
  const become = (role: Role) => act({ type: 'change_role', participant: seat.id, role });
  const remove = () => act({ type: 'remove_participant', participant: seat.id });
  const choices = roles.map((role): MenuItem => ({
    label: t(`people.make_${role}`),
    chosen: seat.role === role,
    onChoose: () => (role === 'co_facilitator' ? setQuestion('promote') : become(role)),
  }));
  const places = sides.map((side): MenuItem => ({
    label: t(`side.${side}`),
    chosen: seat.side === side,
    onChoose: () => act({ type: 'change_participant', participant: seat.id, side, owner_of }),
  }));
  const out: MenuItem = { label: t('people.remove'), icon: 'leave', tone: 'danger', onChoose: () => setQuestion('remove') };
  return (
    <>
      <Menu
        label={t('people.actions', { name: seat.name })}
        groups={[...(changes ? [{ items: choices }] : []), ...(moves ? [{ heading: t('people.side'), items: places }] : []), ...(removes ? [{ items: [out] }] : [])]}
        trigger={<IconButton icon="dots" label={t('people.actions', { name: seat.name })} />}
      />
      <Confirm
        question={question}
        name={seat.name}
        onNo={() => setQuestion(undefined)}
        onYes={() => (question === 'remove' ? remove() : become('co_facilitator'))}
      />
    </>
  );
}

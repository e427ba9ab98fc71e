import { useState } from 'react';
import { Button } from '@/ui/button';
import { Checkbox, Switch } from '@/ui/checkbox';
import { Dialog, Sheet } from '@/ui/dialog';
import { FieldRow } from '@/ui/form';
import { IconButton } from '@/ui/icon_button';
import { Menu } from '@/ui/menu';
import { notify } from '@/ui/notice';
import { RadioGroup } from '@/ui/radio_group';
import { Select } from '@/ui/select';
import { SideMark } from '@/ui/side_mark';
import { Tabs } from '@/ui/tabs';
import { TextArea } from '@/ui/text_area';
import { TextField } from '@/ui/text_field';
import styles from './gallery.module.css';
import { Part, type PartProps } from './part';

const nothing = () => undefined;

export function Buttons({ words }: PartProps) {
  return (
    <Part title={words.buttons}>
      <div className={styles.row}>
        <Button kind="main">{words.main}</Button>
        <Button icon="back">{words.plain}</Button>
        <Button kind="quiet">{words.quiet}</Button>
        <Button kind="danger" icon="remove">{words.danger}</Button>
        <Button disabled>{words.disabled}</Button>
        <Button kind="main" state="working">{words.working}</Button>
      </div>
      <div className={styles.row}>
        <Button size="small" icon="add">{words.write}</Button>
        <IconButton icon="edit" label={words.text} />
        <IconButton icon="undo" label={words.undo} aria-pressed />
        <IconButton icon="dots" label={words.menu} disabled />
      </div>
      <Button kind="main" size="large" width="full">{words.main}</Button>
    </Part>
  );
}

function Choices({ words, theme }: PartProps) {
  const [side, setSide] = useState<'business' | 'it'>('business');
  const [checked, setChecked] = useState(true);
  return (
    <>
      <RadioGroup
        label={words.radio}
        name={`side-${theme}`}
        layout="row"
        value={side}
        onChoose={setSide}
        choices={[
          { value: 'business', label: words.owner, mark: <SideMark side="business" size="large" /> },
          { value: 'it', label: words.side_it, mark: <SideMark side="it" size="large" /> },
        ]}
      />
      <Checkbox label={words.check} hint={words.check_hint} checked={checked} onToggle={setChecked} />
      <Switch label={words.toggle} checked={checked} onToggle={setChecked} />
      <Switch label={words.disabled} checked={false} onToggle={nothing} disabled />
    </>
  );
}

export function Fields({ words, theme }: PartProps) {
  return (
    <Part title={words.fields}>
      <FieldRow>
        <TextField label={words.name} hint={words.name_hint} defaultValue={words.name_value} />
        <TextField label={words.name} error={words.error} placeholder={words.name_value} />
      </FieldRow>
      <TextArea label={words.text} defaultValue={words.text_value} onSend={nothing} />
      <Select label={words.select} value="a" choices={[{ value: 'a', label: words.tab_board }, { value: 'b', label: words.tab_list }]} onChoose={nothing} />
      <Choices words={words} theme={theme} />
    </Part>
  );
}

export function Floating({ words }: PartProps) {
  const [open, setOpen] = useState<'dialog' | 'sheet' | null>(null);
  const [tab, setTab] = useState<'board' | 'list' | 'map'>('board');
  const close = () => setOpen(null);
  const shared = { title: words.dialog_title, closeLabel: words.quiet, onClose: close, actions: <Button kind="main" onClick={close}>{words.main}</Button> };
  return (
    <Part title={words.floating}>
      <div className={styles.row}>
        <Button onClick={() => setOpen('dialog')}>{words.dialog}</Button>
        <Button onClick={() => setOpen('sheet')}>{words.sheet}</Button>
        <Button onClick={() => notify(words.toast_text, { label: words.undo, onPress: nothing })}>{words.toast}</Button>
        <Menu
          label={words.menu}
          trigger={<Button icon="dots">{words.menu}</Button>}
          groups={[{ items: [{ label: words.text, icon: 'edit', onChoose: nothing }, { label: words.danger, icon: 'remove', tone: 'danger', onChoose: nothing }] }]}
        />
      </div>
      <Dialog {...shared} open={open === 'dialog'}>
        <p>{words.dialog_text}</p>
      </Dialog>
      <Sheet {...shared} open={open === 'sheet'}>
        <p>{words.dialog_text}</p>
      </Sheet>
      <Tabs
        label={words.floating}
        value={tab}
        onChoose={setTab}
        tabs={[
          { value: 'board', label: words.tab_board, count: 42, content: words.card_1 },
          { value: 'list', label: words.tab_list, content: words.card_2 },
          { value: 'map', label: words.tab_map, content: words.card_3 },
        ]}
      />
    </Part>
  );
}

import { useDraft } from '@/lib/draft';
import { readMilli, writeMilli } from '@/lib/milli';
import { readRoughDate } from '@/lib/rough_date';
import type { Amount } from '@/core/types.gen';
import { useT } from '@/i18n/translate';
import { TextArea } from '@/ui/text_area';
import { TextField } from '@/ui/text_field';

interface Words {
  readonly label: string;
  readonly placeholder?: string;
  readonly hint?: string;
}

/** A text that is saved at a pause and on leaving. */
export function SavedText({ value, max, lines, onSave, ...words }: Words & { value: string; max: number; lines?: 'one' | 'several'; onSave: (text: string) => boolean }) {
  const draft = useDraft(value, onSave);
  if (lines === 'several') return <TextArea {...words} {...draft} maxLength={max} />;
  return <TextField {...words} {...draft} maxLength={max} />;
}

/** A number that may be unknown. */
export function SavedAmount({ value, onSave, ...words }: Words & { value: Amount; onSave: (amount: Amount) => boolean }) {
  const t = useT();
  const save = (text: string) => {
    const milli = readMilli(text);
    return milli === undefined ? false : onSave(milli === null ? {} : { milli });
  };
  const draft = useDraft(writeMilli(value.milli), save);
  const error = readMilli(draft.value) === undefined ? t('outcome.amount_bad') : undefined;
  return <TextField {...words} {...draft} error={error} inputMode="decimal" />;
}

/** A date as exact as people know it: a year, a month or a day. */
export function SavedDate({ value, onSave, ...words }: Words & { value: string; onSave: (date: string) => boolean }) {
  const t = useT();
  const save = (text: string) => {
    const date = readRoughDate(text);
    return date === undefined ? false : onSave(date);
  };
  const draft = useDraft(value, save);
  const unfinished = draft.value.trim().length < 4;
  const error = readRoughDate(draft.value) === undefined && !unfinished ? t('outcome.due_bad') : undefined;
  return <TextField {...words} {...draft} error={error} inputMode="text" />;
}

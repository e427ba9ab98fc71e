import { useState } from 'react';
import { api } from '@/lib/api';
import { useRemote } from '@/lib/remote';
import { chooseLanguage, useT } from '@/i18n/translate';
import { IconButton } from '@/ui/icon_button';
import { Menu, type MenuGroup } from '@/ui/menu';
import { notify } from '@/ui/notice';
import { chooseTheme, storedTheme, type Theme } from '@/ui/theme';
import { problemText } from '@/i18n/problem';

const languages = ['ko', 'en'] as const;
const themes: readonly Theme[] = ['system', 'light', 'dark'];

/** Language, brightness, and the way out. */
export default function Preferences() {
  const t = useT();
  const [theme, setTheme] = useState(storedTheme);
  const [me] = useRemote('me', api.me);
  const account = me.state === 'there' ? me.value.account : null;

  const choose = (next: Theme) => {
    chooseTheme(next);
    setTheme(next);
  };
  const signOut = () =>
    api.signOut().then(
      () => window.location.assign('/'),
      (error: unknown) => notify(problemText(error, t)),
    );

  const groups: MenuGroup[] = [
    {
      heading: t('language.choose'),
      items: languages.map((each) => ({ label: t(`language.${each}`), chosen: t.language === each, onChoose: () => void chooseLanguage(each) })),
    },
    {
      heading: t('theme.choose'),
      items: themes.map((each) => ({ label: t(`theme.${each}`), chosen: theme === each, onChoose: () => choose(each) })),
    },
    ...(account ? [{ heading: account.name, items: [{ label: t('sign_in.out'), icon: 'leave' as const, onChoose: () => void signOut() }] }] : []),
  ];
  return <Menu label={t('account.menu')} groups={groups} trigger={<IconButton icon="menu" label={t('nav.menu')} />} />;
}

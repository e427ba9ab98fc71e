import type { account as korean } from '@/i18n/ko/account';

export const account: Readonly<Record<keyof typeof korean, string>> = {
  'setup.title': 'Create the first account',
  'setup.text': 'This is the first facilitator of this server. The link works once.',
  'setup.name': 'Name',
  'setup.email': 'E-mail',
  'setup.password': 'Password',
  'setup.password_hint': '10 characters or more. A long sentence is safest.',
  'setup.submit': 'Create account',
  'setup.no_token': 'The link has no setup code. Open the address exactly as the server printed it.',
  'sign_in.title': 'Sign in',
  'sign_in.text': 'For those who prepare and run workshops.',
  'sign_in.submit': 'Sign in',
  'sign_in.out': 'Sign out',
  'sign_in.participant': 'Taking part needs no account. Enter the code on the screen.',
  'sign_in.code': 'Join code',
  'sign_in.join': 'Join',
  'account.menu': 'My account',
};

import { SignIn } from '@/features/account/sign_in';
import { Home } from '@/features/workshop/home';
import { api, type WorkshopLine } from '@/lib/api';
import { useRemote } from '@/lib/remote';
import { useT } from '@/i18n/translate';
import { Page } from '@/ui/page';
import { Skeleton } from '@/ui/skeleton';
import { BrokenState } from './broken_state';

/** The workshops of whoever is signed in, or null when nobody is. */
async function mine(): Promise<readonly WorkshopLine[] | null> {
  const { account } = await api.me();
  return account ? (await api.workshops()).workshops : null;
}

/** Loading anew lets every part of the page learn who is there. */
const enter = () => window.location.assign('/');

/** The facilitator's first screen; signing in happens on it, so that there is no other address to know. */
export default function HomeScreen() {
  const t = useT();
  const [workshops, again] = useRemote('home', mine);
  if (workshops.state === 'there') return workshops.value ? <Home workshops={workshops.value} /> : <SignIn onIn={enter} />;
  return (
    <Page>
      {workshops.state === 'working' ? <Skeleton label={t('state.loading')} lines={5} /> : <BrokenState error={workshops.error} onRetry={again} />}
    </Page>
  );
}

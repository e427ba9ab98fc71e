import { Link } from '@/lib/link';
import { useTitle } from '@/lib/title';
import { useT } from '@/i18n/translate';
import { buttonClass } from '@/ui/button';
import { EmptyState } from '@/ui/empty_state';
import { Page } from '@/ui/page';

/** An address that leads nowhere. */
export default function MissingScreen() {
  const t = useT();
  useTitle(t('missing.title'));
  const home = (
    <Link to="/" className={buttonClass()}>
      {t('nav.home')}
    </Link>
  );
  return (
    <Page width="text">
      <EmptyState level={1} icon="find" title={t('missing.title')} text={t('missing.text')} action={home} />
    </Page>
  );
}

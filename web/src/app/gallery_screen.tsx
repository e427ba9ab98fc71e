import { gallery } from '@/i18n/gallery';
import { useT } from '@/i18n/translate';
import { Cards, People, Stages, States, Time } from './gallery/content';
import { Buttons, Fields, Floating } from './gallery/controls';
import { Colours, Icons, Type } from './gallery/foundation';
import styles from './gallery/gallery.module.css';

/** Everything of the design language on one page, in both themes side by side or one beneath the other. */
export default function GalleryScreen() {
  const words = gallery[useT().language];
  return (
    <main id="content" className={styles.gallery}>
      {(['light', 'dark'] as const).map((theme) => (
        <div key={theme} data-theme={theme} className={styles.theme}>
          <h1>{words.title}</h1>
          {[Type, Colours, Buttons, Fields, Floating, States, Cards, People, Stages, Time, Icons].map((Part, i) => (
            <Part key={i} words={words} theme={theme} />
          ))}
        </div>
      ))}
    </main>
  );
}

import { Icon, iconNames } from '@/ui/icon';
import { Logo } from '@/ui/logo';
import { Tooltip } from '@/ui/tooltip';
import styles from './gallery.module.css';
import { Part, type PartProps } from './part';

const sizes = [14, 16, 20, 24, 32, 48, 72];
const colours = [
  'paper', 'paper-raised', 'paper-sunken', 'ink', 'ink-muted', 'ink-faint', 'hairline', 'line', 'accent', 'accent-wash', 'waiting', 'warning',
  'stage-current', 'stage-future', 'stage-barrier', 'stage-solution', 'stage-outcome', 'side-business', 'side-it', 'side-host',
];

export function Type({ words }: PartProps) {
  return (
    <Part title={words.type}>
      <Logo name="Northstar" />
      {sizes.map((size) => (
        <p key={size} className={styles.size} style={{ fontSize: `var(--text-${size})`, fontWeight: size > 24 ? 700 : 400 }}>
          {size} {words.sample}
        </p>
      ))}
    </Part>
  );
}

export function Colours({ words }: PartProps) {
  return (
    <Part title={words.colours}>
      <div className={styles.swatches}>
        {colours.map((name) => (
          <div key={name} className={styles.swatch}>
            <span style={{ background: `var(--${name})` }} />
            {name}
          </div>
        ))}
      </div>
    </Part>
  );
}

export function Icons({ words }: PartProps) {
  return (
    <Part title={words.icons}>
      <div className={styles.row}>
        {iconNames.map((name) => (
          <Tooltip key={name} text={name}>
            <span>
              <Icon name={name} />
            </span>
          </Tooltip>
        ))}
      </div>
    </Part>
  );
}

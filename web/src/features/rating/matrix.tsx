import type { OptionSummary } from '@/core/types.gen';
import { useT } from '@/i18n/translate';
import styles from './matrix.module.css';
import { pictured, place_of, side_px, type Pictured } from './matrix_layout';

function Axis() {
  const t = useT();
  const middle = place_of(3);
  const near = place_of(1.1);
  const far = place_of(4.9);
  return (
    <>
      <rect className={styles.first} x={place_of(0.5)} y={side_px - place_of(5.5)} width={middle - place_of(0.5)} height={place_of(5.5) - middle} />
      <path className={styles.frame} d={`M${place_of(0.5)} ${side_px - place_of(5.5)}V${side_px - place_of(0.5)}H${place_of(5.5)}`} />
      <path className={styles.middle} d={`M${middle} ${side_px - place_of(5.5)}V${side_px - place_of(0.5)}M${place_of(0.5)} ${side_px - middle}H${place_of(5.5)}`} />
      <text className={styles.quadrant} x={place_of(0.6)} y={side_px - place_of(5.3)}>{t('rating.quadrant_now')}</text>
      <text className={styles.quadrant} x={place_of(5.4)} y={side_px - place_of(5.3)} textAnchor="end">{t('rating.quadrant_plan')}</text>
      <text className={styles.quadrant} x={place_of(0.6)} y={side_px - place_of(0.6)}>{t('rating.quadrant_small')}</text>
      <text className={styles.quadrant} x={place_of(5.4)} y={side_px - place_of(0.6)} textAnchor="end">{t('rating.quadrant_leave')}</text>
      <text className={styles.axis} x={near} y={side_px - 8}>{t('rating.low')}</text>
      <text className={styles.axis} x={middle} y={side_px - 8} textAnchor="middle">{t('rating.effort')}</text>
      <text className={styles.axis} x={far} y={side_px - 8} textAnchor="end">{t('rating.high')}</text>
      <g transform={`translate(20 ${side_px - middle}) rotate(-90)`}>
        <text className={styles.axis} textAnchor="middle">{t('rating.impact')}</text>
      </g>
    </>
  );
}

function Point({ point }: { point: Pictured }) {
  const { x, y, number, spread, business, it } = point;
  return (
    <g className={styles.point}>
      <path className={styles.spread} d={`M${spread.left} ${y}H${spread.right}M${x} ${spread.top}V${spread.bottom}`} />
      {business ? <circle className={styles.business} cx={business.x} cy={business.y} r={5} /> : null}
      {it ? <rect className={styles.it} x={it.x - 4.5} y={it.y - 4.5} width={9} height={9} /> : null}
      <circle className={styles.mean} cx={x} cy={y} r={14} />
      <text className={styles.number} x={x} y={y + 5} textAnchor="middle">{number}</text>
    </g>
  );
}

/** Impact by effort: means as numbered points, the middle half of the scores as lines, sides as small marks. */
export function Matrix({ summaries }: { summaries: readonly OptionSummary[] }) {
  const t = useT();
  return (
    <svg className={styles.matrix} viewBox={`0 0 ${side_px} ${side_px}`} role="img" aria-label={t('rating.matrix')}>
      <Axis />
      {pictured(summaries).map((point) => (
        <Point key={point.number} point={point} />
      ))}
    </svg>
  );
}

import type { Language } from './words';

/** What two people write on the board of one stage, and what they call it when they have put it together. */
export interface StageScript {
  readonly cards: readonly [string, string];
  readonly cluster: string;
}

/** One outcome: its card, who does what, and how anyone will know. */
export interface OutcomeScript {
  readonly card: string;
  readonly actor: string;
  readonly behaviour: string;
  readonly metric: string;
  readonly source: string;
}

/** All that is said on the day that the test plays. */
export interface Script {
  readonly title: string;
  readonly stages: Readonly<Record<'current' | 'future' | 'barrier' | 'solution', StageScript>>;
  readonly votes: Readonly<Record<'barrier' | 'solution', string>>;
  readonly outcomes: readonly [OutcomeScript, OutcomeScript, OutcomeScript];
  readonly doubt: string;
  readonly action: string;
  readonly notes: readonly [string, string, string];
}

const korean: Script = {
  title: '고객 상담 경험 개선',
  stages: {
    current: { cards: ['상담원이 화면 다섯 개를 오갑니다', '같은 문의가 세 번 되풀이됩니다'], cluster: '흩어진 정보' },
    future: { cards: ['상담원이 한 화면에서 답합니다', '고객이 스스로 답을 찾습니다'], cluster: '한 번에 끝나는 상담' },
    barrier: { cards: ['데이터가 부서마다 다릅니다', '바꿀 시간이 없습니다'], cluster: '나뉜 책임' },
    solution: { cards: ['고객 정보를 한곳에 모읍니다', '매주 한 시간을 개선에 씁니다'], cluster: '작게 시작하기' },
  },
  votes: { barrier: '가장 큰 장벽', solution: '먼저 할 해결책' },
  outcomes: [
    { card: '첫 통화에서 해결', actor: '상담원', behaviour: '첫 통화에서 문의를 끝냅니다', metric: '첫 통화 해결 비율', source: '상담 기록' },
    { card: '스스로 찾는 답', actor: '고객', behaviour: '전화하기 전에 답을 찾습니다', metric: '셀프 해결 비율', source: '도움말 방문 기록' },
    { card: '빠른 적응', actor: '새 상담원', behaviour: '한 달 안에 혼자 상담합니다', metric: '혼자 상담하는 비율', source: '교육팀 점검표' },
  ],
  doubt: '기준값을 아직 모릅니다',
  action: '기준값을 재어 공유하기',
  notes: ['말없이 쓰는 시간', '점심이 짧았습니다', '다음에는 고객도 부르기'],
};

const english: Script = {
  title: 'Better customer service',
  stages: {
    current: { cards: ['Agents jump between five screens', 'The same question comes three times'], cluster: 'Scattered knowledge' },
    future: { cards: ['Agents answer from one screen', 'Customers find answers themselves'], cluster: 'Settled in one go' },
    barrier: { cards: ['Each department has its own data', 'There is no time to change'], cluster: 'Split responsibility' },
    solution: { cards: ['Bring customer data together', 'Spend an hour a week on improving'], cluster: 'Start small' },
  },
  votes: { barrier: 'The largest barrier', solution: 'The solution to begin with' },
  outcomes: [
    { card: 'Solved on the first call', actor: 'Agents', behaviour: 'settle questions on the first call', metric: 'Share of first calls that settle it', source: 'Call records' },
    { card: 'Answers found alone', actor: 'Customers', behaviour: 'look for the answer before they call', metric: 'Share of questions settled alone', source: 'Visits to the help pages' },
    { card: 'Quick start', actor: 'New agents', behaviour: 'work alone within a month', metric: 'Share of new agents working alone', source: 'Check list of the training team' },
  ],
  doubt: 'The baseline is not known yet',
  action: 'Measure the baseline and share it',
  notes: ['Writing in silence', 'Lunch was short', 'Ask customers to join next time'],
};

/** The day in one language. */
export const script = (language: Language): Script => (language === 'ko' ? korean : english);

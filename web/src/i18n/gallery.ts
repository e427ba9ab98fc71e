/** Sample words of the gallery, apart from the catalogue so that nobody fetches them elsewhere. */
const ko = {
  title: '디자인 언어', buttons: '누르는 것', fields: '입력', states: '상태', cards: '카드', people: '사람과 소속', stages: '단계', time: '시간과 진행',
  table: '표', type: '글자', colours: '색', icons: '아이콘', floating: '떠 있는 것', main: '투표 시작', plain: '이전 단계', quiet: '나중에', danger: '카드 삭제', disabled: '사용 불가', working: '저장하는 중',
  name: '이름', name_hint: '서로에게 보이는 이름입니다', name_value: '김하늘', error: '이름을 입력해 주세요.', text: '의견', text_value: '상담 이력이 시스템마다 나뉘어 있어 고객이 같은 말을 세 번 반복한다.',
  select: '언어', radio: '소속', check: '익명으로 쓰기', check_hint: '누가 썼는지 진행자에게도 보이지 않습니다', toggle: '입장 열림', tooltip: '설명은 짧게', dialog: '대화 상자 열기', sheet: '아래에서 올라오는 창 열기', dialog_title: '장벽 투표를 닫을까요?', dialog_text: '20명 중 13명이 마쳤습니다. 닫으면 결과가 모두에게 보입니다.', toast: '알림 보이기', toast_text: '‘상담 이력 통합’을 삭제했습니다', undo: '되돌리기', menu: '더 보기',
  calm: '비밀 투표입니다. 누가 어디에 투표했는지 아무도 볼 수 없습니다.', waiting: '오프라인입니다. 카드 2장은 연결되면 전송됩니다.', warning: '이 이름은 이미 사용 중입니다.', badge: '준비 중', live: '진행 중', saved: '저장됨', pending: '전송 대기',
  card_1: '야간에는 상담원 연결까지 평균 14분이 걸려 고객이 전화를 끊고 매장으로 온다', card_2: '상담원이 첫 통화에서 문제를 끝까지 해결한다', card_3: '승인 단계가 다섯 개라 작은 변경도 3주가 걸린다', card_4: '권한을 팀장에게 넘기고 결과만 사후 점검한다', card_5: '상담원이 첫 통화에서 해결하는 비율이 52%에서 70%로 오른다', away: '연결 끊김', owner: '상담 운영 담당', progress: '투표를 마친 사람', left: '남은 시간', people_count: '인원', dots: '득표', empty: '아직 카드가 없습니다', empty_text: '오늘 우리 고객이 겪는 불편을 한 문장으로 적어 보세요.', write: '첫 카드 쓰기', sample: '사람들의 행동이 바뀌어야 성과가 난다', tab_board: '보드', tab_list: '목록', tab_map: '지도', side_it: 'IT', person_1: '김하늘', person_2: '박서준', person_3: '이도윤',
};
const en: Readonly<Record<keyof typeof ko, string>> = {
  title: 'Design language', buttons: 'Things to press', fields: 'Fields', states: 'States', cards: 'Cards', people: 'People and sides', stages: 'Stages', time: 'Time and progress',
  table: 'Table', type: 'Type', colours: 'Colours', icons: 'Icons', floating: 'Things that float', main: 'Start the vote', plain: 'Step before', quiet: 'Later', danger: 'Delete card', disabled: 'Not available', working: 'Saving',
  name: 'Name', name_hint: 'The name that the others see', name_value: 'Haneul Kim', error: 'Please enter your name.', text: 'Your view', text_value: 'The history of a case lies in four systems, so customers say the same thing three times.',
  select: 'Language', radio: 'Side', check: 'Write anonymously', check_hint: 'Not even the facilitator sees who wrote it', toggle: 'Door open', tooltip: 'Explanations are short', dialog: 'Open a dialog', sheet: 'Open a sheet', dialog_title: 'Close the vote on barriers?', dialog_text: '13 of 20 people are done. Once closed, everyone sees the result.', toast: 'Show a line', toast_text: '“One case history” was deleted', undo: 'Undo', menu: 'More',
  calm: 'This is a secret ballot. Nobody can see who voted for what.', waiting: 'Offline. Two cards will be sent when the network is back.', warning: 'This name is already taken.', badge: 'In preparation', live: 'Live', saved: 'Saved', pending: 'Waiting to send',
  card_1: 'At night it takes 14 minutes to reach an agent, so customers hang up and come to the store', card_2: 'Agents solve the problem on the first call', card_3: 'Five levels of approval make a small change take three weeks', card_4: 'Team leads decide; only results are checked afterwards', card_5: 'The share of cases solved on the first call rises from 52% to 70%', away: 'offline', owner: 'Owner of service operations', progress: 'Have voted', left: 'Time left', people_count: 'People', dots: 'Dots', empty: 'There are no cards yet', empty_text: 'Write one sentence about what is hard for your customers today.', write: 'Write the first card', sample: 'Results follow when behaviour changes', tab_board: 'Board', tab_list: 'List', tab_map: 'Map', side_it: 'IT', person_1: 'Haneul Kim', person_2: 'Seojun Park', person_3: 'Doyun Lee',
};

export const gallery = { ko, en };
export type Samples = Readonly<Record<keyof typeof ko, string>>;

// What the pictures show: a path, what the API answers, and what is done before the picture.
const me = { account: { id: 'A1', name: '김하늘', email: 'haneul@example.com' } };
const line = (id, title, customer, date, state, people, lang = 'ko') => ({ id, title, customer, date, lang, people, state, code: 'K7QM2XRD' });
const workshops = [
  line('C01', '고객 상담 경험 개선', '한빛카드', '2025-11-24', 'live', 21),
  line('C02', '매장과 온라인 재고를 하나로', '다온리테일', '2025-12-04', 'draft', 17),
  line('C03', 'Faster claims for small businesses', 'Mirae Insurance', '', 'draft', 4, 'en'),
  line('C04', '신규 대출 심사 기간 단축과 디지털 창구의 역할 재정의', '새봄은행', '2025-10-15', 'finished', 24),
];
const door = { workshop: 'C01', title: '고객 상담 경험 개선', customer: '한빛카드', date: '2025-11-24', lang: 'ko', open: true, me: null };
const square = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 7 7"><path d="M0 0h3v3H0zM4 0h3v3H4zM0 4h3v3H0zM4 4h1v1H4zM6 5h1v2H6zM5 6h1v1H5z"/></svg>';
const control = { code: 'K7QM2XRD', url: 'https://northstar.example.com/j/K7QM2XRD', open: true, qr_svg_url: '/api/v1/workshops/C01/qr' };
const inside = { '/workshops/C01/door': control, '/workshops/C01/qr': square };
const press = (name) => (page) => page.locator(name).click();

export const scenes = [
  { name: 'gallery', path: '/_gallery', whole: true, themes: ['light'] },
  { name: 'setup', path: '/setup#token' },
  { name: 'setup-refused', path: '/setup#token', answers: { '/setup': { status: 422, code: 'password_short', field: 'password' } }, act: press('button[type=submit]') },
  { name: 'setup-no-token', path: '/setup', themes: ['light'] },
  { name: 'sign-in', path: '/', answers: { '/me': { account: null } } },
  { name: 'sign-in-wrong', path: '/', themes: ['light'], answers: { '/me': { account: null }, '/session': { status: 401, code: 'wrong_credentials' } }, act: press('button[type=submit] >> nth=0') },
  { name: 'home', path: '/', answers: { '/me': me, '/workshops': { workshops } } },
  { name: 'home-menu', path: '/', answers: { '/me': me, '/workshops': { workshops } }, act: press('[aria-haspopup=menu]'), shows: '[role=menu]' },
  { name: 'home-empty', path: '/', answers: { '/me': me, '/workshops': { workshops: [] } } },
  { name: 'home-offline', path: '/', answers: { '/me': 'offline' } },
  { name: 'new', path: '/new', whole: true },
  { name: 'new-missing', path: '/new', whole: true, themes: ['light'], act: press('button[type=submit]') },
  { name: 'join', path: '/j/k7qm2xrd', answers: { '/door/K7QM2XRD': door } },
  { name: 'join-missing', path: '/j/k7qm2xrd', whole: true, themes: ['light'], answers: { '/door/K7QM2XRD': door }, act: press('button[type=submit]') },
  { name: 'join-closed', path: '/j/k7qm2xrd', themes: ['light'], answers: { '/door/K7QM2XRD': { ...door, open: false } } },
  { name: 'join-unknown', path: '/j/nothing', themes: ['light'] },
  { name: 'join-gone', path: '/j/k7qm2xrd', themes: ['light'], answers: { '/door/K7QM2XRD': { status: 410, code: 'gone' } } },
  { name: 'door', path: '/w/C01', answers: inside },
  { name: 'door-rotate', path: '/w/C01', answers: inside, act: (page) => page.locator('main section button').last().click(), shows: 'dialog[open] h2' },
  { name: 'missing', path: '/nowhere' },
];

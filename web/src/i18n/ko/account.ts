/** Words of the first account and of signing in. */
export const account = {
  'setup.title': '첫 계정 만들기',
  'setup.text': '이 서버의 첫 진행자 계정입니다. 링크는 한 번만 쓸 수 있습니다.',
  'setup.name': '이름',
  'setup.email': '이메일',
  'setup.password': '비밀번호',
  'setup.password_hint': '10자 이상. 긴 문장이 가장 안전합니다.',
  'setup.submit': '계정 만들기',
  'setup.no_token': '링크에 설정 코드가 없습니다. 서버를 실행한 화면에 나온 주소를 그대로 열어 주세요.',
  'sign_in.title': '로그인',
  'sign_in.text': '워크숍을 준비하고 진행하는 분을 위한 화면입니다.',
  'sign_in.submit': '로그인',
  'sign_in.out': '로그아웃',
  'sign_in.participant': '참가자는 계정이 필요 없습니다. 화면의 코드를 입력하세요.',
  'sign_in.code': '참가 코드',
  'sign_in.join': '참가',
  'account.menu': '내 계정',
} as const;

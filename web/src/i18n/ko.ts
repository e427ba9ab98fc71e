import { account } from './ko/account';
import { action } from './ko/action';
import { activity } from './ko/activity';
import { agenda } from './ko/agenda';
import { card } from './ko/card';
import { cluster } from './ko/cluster';
import { consensus } from './ko/consensus';
import { door } from './ko/door';
import { general } from './ko/general';
import { link } from './ko/link';
import { map } from './ko/map';
import { outcome } from './ko/outcome';
import { rating } from './ko/rating';
import { reject } from './ko/reject';
import { report } from './ko/report';
import { retrospective } from './ko/retrospective';
import { room } from './ko/room';
import { vote } from './ko/vote';
import { workshop } from './ko/workshop';

/** Every word in Korean. English must have exactly these keys. */
export const ko = { ...general, ...account, ...door, ...workshop, ...room, ...reject, ...agenda, ...activity, ...card, ...cluster, ...link, ...vote, ...outcome, ...consensus, ...action, ...retrospective, ...rating, ...map, ...report } as const;

/** The name of a text. */
export type Key = keyof typeof ko;

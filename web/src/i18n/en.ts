import { account } from './en/account';
import { action } from './en/action';
import { activity } from './en/activity';
import { agenda } from './en/agenda';
import { card } from './en/card';
import { cluster } from './en/cluster';
import { consensus } from './en/consensus';
import { door } from './en/door';
import { general } from './en/general';
import { link } from './en/link';
import { map } from './en/map';
import { outcome } from './en/outcome';
import { rating } from './en/rating';
import { reject } from './en/reject';
import { report } from './en/report';
import { retrospective } from './en/retrospective';
import { room } from './en/room';
import { vote } from './en/vote';
import { workshop } from './en/workshop';
import type { Key } from './ko';

/** Every word in English; the type proves that no key of the Korean catalogue is missing. */
export const en: Readonly<Record<Key, string>> = { ...general, ...account, ...door, ...workshop, ...room, ...reject, ...agenda, ...activity, ...card, ...cluster, ...link, ...vote, ...outcome, ...consensus, ...action, ...retrospective, ...rating, ...map, ...report };

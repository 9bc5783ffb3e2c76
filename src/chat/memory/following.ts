import { nameIn } from '../../knowledge/names.ts';
import type { ReaderLanguage } from '../../lang/locale.ts';
import type { SearchableLibrary } from '../../search/searchable.ts';
import type { Follows } from '../../store/store.ts';
import type { FollowRequest } from '../command/command.ts';
import type { Json } from '../message/delivery.ts';
import { type Incoming, type Reply, text } from '../message/message.ts';
import { namesOf } from '../respond/following-reply.ts';
import { followingWordsIn } from '../words/following-words.ts';
import type { Person } from './answers.ts';
import type { PersonKeys } from './person-keys.ts';
import type { Scope } from './settings.ts';

/** What is followed, for doors to show. */
export interface Following {
  /** Names of what is followed in a channel, in the reader's language. */
  of(scope: Scope, language: ReaderLanguage): Promise<readonly string[]>;
  /** Names of what a person has set, anywhere. */
  by(person: Person, language: ReaderLanguage): Promise<readonly string[]>;
}

export type FollowingDesk = Following & {
  /** Does what a command asks for and says what was done. `address`: where the answer to it goes, in the door's own terms. */
  apply(request: FollowRequest, asked: Asked): Promise<Reply>;
};

type Asked = {
  readonly incoming: Incoming;
  readonly door: string;
  readonly address: Json;
  readonly language: ReaderLanguage;
};

export type FollowingParts = {
  readonly follows: Follows;
  readonly keys: PersonKeys;
  readonly library: () => SearchableLibrary;
};

/** Names in one place. */
const MOST = 30;

export function createFollowing({ follows, keys, library }: FollowingParts): FollowingDesk {
  const placeOf = ({ platform, workspace, conversation = '' }: Scope) =>
    keys.scope(['following', platform, workspace, conversation]);
  const followedIn = async (place: string, language: ReaderLanguage) =>
    namesOf(await follows.of(place), library(), language);
  return {
    of: (scope, language) => followedIn(placeOf(scope), language),
    by: async (person, language) => namesOf(await follows.by(keys.person(person)), library(), language),
    apply: async ({ does, subjects }, { incoming, door, address, language }) => {
      const words = followingWordsIn(language);
      const place = placeOf(incoming);
      const lines: string[] = [];
      for (const { kind, id, names } of subjects) {
        const subject = `${kind}:${id}`;
        const name = nameIn(names, language);
        if (does === 'unfollow') {
          lines.push((await follows.remove(place, subject)) ? words.unfollowed(name) : words.notFollowed(name));
        } else if ((await follows.of(place)).length >= MOST) lines.push(words.tooMany(MOST));
        else {
          const personKey = keys.person(incoming);
          const follow = { place, subject, personKey, door, address: JSON.stringify(address), language };
          lines.push((await follows.add(follow)) ? words.following(name) : words.followedAlready(name));
        }
      }
      const followed = await followedIn(place, language);
      const list = followed.length > 0 ? words.followed(followed.join(words.between)) : words.nothingFollowed;
      const blocks = [...lines, ...(does === 'follow' ? [] : [list])].map(
        (line) => ({ type: 'paragraph', line: [text(line)] }) as const,
      );
      return { kind: 'command', language, blocks };
    },
  };
}

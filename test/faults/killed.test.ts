/** The process dies between every two calls of every story; a new process finds what is left. */
import { afterAll, expect, test } from '@jest/globals';
import { aStage, eachStory } from './a-stage.ts';
import { deathsIn } from './faulty.ts';
import { wrongWith } from './invariants.ts';

const { lived } = aStage();
const survived = { deaths: 0, calls: 0 };
afterAll(() => {
  const { deaths, calls } = survived;
  process.stdout.write(`${deaths} deaths survived: before and after each of ${calls} calls\n`);
});

test.each(eachStory)(
  '%s: is as if nothing had happened, wherever the process dies',
  async (_, story) => {
    const calm = await lived(story);
    expect(calm.taken.length).toBeGreaterThan(0);
    for (const point of deathsIn(calm.calls)) {
      const wrong = wrongWith(await lived(story, { point }), calm);
      const name = calm.calls[point.call];
      expect({ ...point, name, wrong }).toEqual({ ...point, name, wrong: [] });
      survived.deaths += 1;
    }
    survived.calls += calm.calls.length;
  },
  300_000,
);

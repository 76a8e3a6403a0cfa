/** Figures: lines of the log that CloudWatch reads as the metrics which alarms watch. */
import { afterAll, beforeEach, describe, expect, test } from '@jest/globals';
import { metrics as names } from '../../functions/contract.ts';
import { loggedMetrics } from '../../functions/metrics.ts';

const write = process.stdout.write;
let lines: string[];

beforeEach(() => {
  lines = [];
  process.stdout.write = ((line: string) => lines.push(line) > 0) as typeof process.stdout.write;
});
afterAll(() => {
  process.stdout.write = write;
});

/** https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch_Embedded_Metric_Format_Specification.html */
describe('each figure is a line in the embedded metric format', () => {
  test.each([
    ['the age of a sweep', names.sweepAge, 'Seconds', 42],
    ['nothing due', names.sweepAge, 'Seconds', 0],
    ['a failed send', names.failedSends, 'Count', 1],
  ])('%s', (_, name, unit, value) => {
    const figures = loggedMetrics();
    if (name === names.sweepAge) figures.sweepAge(value);
    else figures.failedSend();
    process.stdout.write = write;
    const { namespace, dimension } = names;
    expect(lines).toHaveLength(1);
    expect(JSON.parse(lines[0]!)).toMatchObject({
      _aws: {
        CloudWatchMetrics: [
          {
            Namespace: namespace,
            Dimensions: [[dimension.name]],
            Metrics: [{ Name: name, Unit: unit }],
          },
        ],
      },
      [dimension.name]: dimension.value,
      [name]: value,
    });
  });

  test('a second figure does not carry the first', () => {
    const figures = loggedMetrics();
    figures.failedSend();
    figures.sweepAge(1);
    process.stdout.write = write;
    expect(JSON.parse(lines[1]!)).not.toHaveProperty(names.failedSends);
  });
});

/** The figures that alarms watch, as lines of the log in CloudWatch's embedded metric format. */
import { Metrics as Powertools } from '@aws-lambda-powertools/metrics';
import { metrics as names } from './contract.ts';
import type { Metrics } from './world.ts';

/** Each figure is a line of its own, written at once: a Lambda that is stopped later loses none. */
export function loggedMetrics(): Metrics {
  const { namespace, dimension } = names;
  const powertools = new Powertools({ namespace, serviceName: dimension.value });
  const publish = (name: string, unit: 'Seconds' | 'Count', value: number) => {
    powertools.addMetric(name, unit, value);
    powertools.publishStoredMetrics();
  };
  return {
    sweepAge: seconds => publish(names.sweepAge, 'Seconds', seconds),
    failedSend: () => publish(names.failedSends, 'Count', 1),
  };
}

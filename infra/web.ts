/** The console, the client's pages and the JSON API, behind the HTTP API. */
import { HttpRoute, HttpRouteKey } from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import { Construct } from 'constructs';
import { archive, env } from '../functions/contract.ts';
import { minutes } from './alarms.ts';
import { type House, lambdaOf } from './house.ts';
import { acknowledge } from './nag.ts';
import type { SignIn } from './sign-in.ts';
import type { StoryFunction } from './story-function.ts';

export class Web extends Construct {
  readonly lambda: StoryFunction;

  constructor(scope: Construct, id: string, house: House, signIn: SignIn) {
    super(scope, id);
    const lambda = lambdaOf(this, 'web', house, {
      description: "The contractor's console and the clients' pages",
      memoryMb: 512,
      // One second less than the HTTP API waits.
      timeoutSeconds: 29,
      environment: {
        [env.oidcIssuer]: signIn.issuer,
        [env.oidcClientId]: signIn.clientId,
        [env.oidcCliClientId]: signIn.cliClientId,
      },
      errorImpact: 'A page failed: a client could not answer, or you could not see your console.',
      runbook: 'web fails',
    });
    this.lambda = lambda;
    this.serve(house);
    house.table.mayChange(lambda);
    house.table.mayList(lambda);
    house.archive.mayRead(lambda, archive.inbound, archive.outbound, archive.lent);
    house.archive.mayWrite(lambda, archive.outbound, archive.lent);
    house.linkKey.mayRead(lambda);
    house.mail.maySend(lambda);
    house.mail.mayAllow(lambda);
  }

  private serve({ web, alarms }: House): void {
    const integration = new HttpLambdaIntegration('Integration', this.lambda);
    const route = new HttpRoute(this, 'Everything', {
      httpApi: web.api,
      routeKey: HttpRouteKey.DEFAULT,
      integration,
    });
    acknowledge(route, {
      'AwsSolutions-APIG4':
        'Clients never sign in: the function checks the signed link of each page, and the session of the console.',
    });
    alarms.ring(this, 'FailedPages', {
      metric: web.api.metricServerError({ period: minutes(5), statistic: 'Sum' }),
      threshold: 3,
      errorImpact:
        'Pages answer with an error: clients cannot do their part, and you cannot see your console.',
      runbook: 'Pages fail',
    });
  }
}

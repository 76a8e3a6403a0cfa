/** The console, the client's pages and the JSON API, behind the HTTP API. */
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import { Construct } from 'constructs';
import { archive, env } from '../functions/contract.ts';
import { type House, lambdaOf } from './house.ts';
import type { SignIn } from './sign-in.ts';

export class Web extends Construct {
  constructor(scope: Construct, id: string, house: House, signIn: SignIn) {
    super(scope, id);
    const lambda = lambdaOf(this, 'web', house, {
      description: "The contractor's console and the clients' pages",
      memoryMb: 512,
      // One second less than the HTTP API waits.
      timeoutSeconds: 29,
      environment: { [env.oidcIssuer]: signIn.issuer, [env.oidcClientId]: signIn.clientId },
      errorImpact: 'A page failed: a client could not answer, or you could not see your console.',
      runbook: 'web fails',
    });
    house.web.api.addRoutes({
      path: '/{proxy+}',
      integration: new HttpLambdaIntegration('Integration', lambda),
    });
    house.table.mayChange(lambda);
    house.table.mayList(lambda);
    house.archive.mayRead(lambda, archive.inbound, archive.outbound);
    house.archive.mayWrite(lambda, archive.outbound);
    house.linkKey.mayRead(lambda);
    house.mail.maySend(lambda);
  }
}

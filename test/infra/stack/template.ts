/** The stack's template as tests read it: resources by type, and what each function may do in plain words. */
import { readFileSync } from 'node:fs';
import { App } from 'aws-cdk-lib';
import { Code } from 'aws-cdk-lib/aws-lambda';
import type { Firm } from '../../../functions/firm.ts';
import type { Bundle } from '../../../infra/bundle.ts';
import { readDeployment } from '../../../infra/config.ts';
import { SaysoStack } from '../../../infra/stack.ts';

// biome-ignore lint/suspicious/noExplicitAny: CloudFormation's JSON has no type worth the name
type Json = any;

export interface Resource {
  readonly id: string;
  readonly type: string;
  readonly properties: Json;
  readonly dependsOn: readonly string[];
}

/** A logical id without the hash that CDK puts behind it. */
export const plain = (id: string) => id.replace(/[0-9A-F]{8}$/, '');

export class Template {
  readonly resources: readonly Resource[];
  readonly json: Json;

  constructor(json: Json) {
    this.json = json;
    this.resources = Object.entries<Json>(json.Resources).map(([id, { Type, Properties, DependsOn }]) => ({
      id: plain(id),
      type: Type,
      properties: Properties ?? {},
      dependsOn: [DependsOn ?? []].flat().map(plain),
    }));
  }

  all(type: string): Resource[] {
    return this.resources.filter(resource => resource.type === type);
  }

  /** The one resource whose plain id this is. */
  get(id: string): Resource {
    const found = this.resources.filter(resource => resource.id === id);
    if (found.length !== 1) throw new Error(`${found.length} resources are called ${id}`);
    return found[0]!;
  }

  /** Every permission that identities have, one action on one resource each. */
  permissions(): Permission[] {
    return this.all('AWS::IAM::Policy').flatMap(({ properties }) =>
      properties.PolicyDocument.Statement.flatMap((statement: Json) => permissionsIn(properties, statement)),
    );
  }
}

export interface Permission {
  /** Construct of the function that has it, such as `ReceiveMail`. */
  readonly who: string;
  readonly action: string;
  /** Such as `ArchiveBucket/in/*`. */
  readonly on: string;
  readonly condition: Json;
}

function permissionsIn(policy: Json, statement: Json): Permission[] {
  const who = plain(policy.Roles[0].Ref).replace(/FunctionRole$/, '');
  return [statement.Action].flat().flatMap((action: string) =>
    [statement.Resource].flat().map((resource: Json) => ({
      who,
      action,
      on: inWords(resource),
      condition: statement.Condition ?? null,
    })),
  );
}

/** An ARN's expression as one line: references by their plain ids. */
export function inWords(value: Json): string {
  if (typeof value === 'string') return value;
  if (value.Ref) return value.Ref.startsWith('AWS::') ? `<${value.Ref.slice(5)}>` : plain(value.Ref);
  if (value['Fn::GetAtt']) return plain(value['Fn::GetAtt'][0]);
  if (value['Fn::Join']) return value['Fn::Join'][1].map(inWords).join('');
  throw new Error(`cannot read ${JSON.stringify(value)}`);
}

type CodeOf = (bundle: Bundle) => Code;

let unchanged: Template | null = null;

/** The stack for the project's own firm, made once. */
export function ours(): Template {
  unchanged ??= synthesise();
  return unchanged;
}

/** The stack for the project's own firm with these changes; unless told, functions have no code worth the name. */
export function synthesise(
  changes: Partial<Firm> = {},
  codeOf: CodeOf = () => Code.fromInline('//'),
): Template {
  // What nag and CDK find is tested on the real app; here it would cost seconds for each variation.
  process.env.CDK_VALIDATION = 'false';
  const app = new App({ context: JSON.parse(readFileSync('cdk.json', 'utf8')).context });
  const firm = { ...readDeployment('sayso.config.json'), ...changes };
  const stack = new SaysoStack(app, 'sayso', { firm, codeOf });
  return new Template(app.synth().getStackByName(stack.stackName).template);
}

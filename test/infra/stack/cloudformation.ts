/** Deploying a template by CloudFormation's query API, and cutting one down to what an emulator knows. */

// biome-ignore lint/suspicious/noExplicitAny: CloudFormation's JSON has no type worth the name
export type Json = any;

/** The template without the resources of these types, without outputs, and with a word where one was referred to. */
export function without(template: Json, isLeftOut: (type: string) => boolean): Json {
  const { Outputs: _, Resources, ...rest } = template;
  const gone = new Set(Object.keys(Resources).filter(id => isLeftOut(Resources[id].Type)));
  const kept = Object.entries(Resources).filter(([id]) => !gone.has(id));
  return { ...rest, Resources: cut(Object.fromEntries(kept), gone) };
}

function cut(value: Json, gone: ReadonlySet<string>): Json {
  if (Array.isArray(value)) return value.filter(one => !gone.has(one)).map(one => cut(one, gone));
  if (value === null || typeof value !== 'object') return value;
  if (gone.has(value.Ref) || gone.has(value['Fn::GetAtt']?.[0])) return 'left-out';
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, cut(one, gone)]));
}

/** Deploys as the stack `sayso`; returns each resource's physical id by its logical id. Throws what the answer says. */
export async function deploy(endpoint: string, template: Json): Promise<Record<string, string>> {
  // A bootstrapped account has this parameter, which every CDK template reads.
  const parameter = { Name: template.Parameters.BootstrapVersion.Default, Value: '30', Type: 'String' };
  const headers = { 'x-amz-target': 'AmazonSSM.PutParameter', 'content-type': 'application/x-amz-json-1.1' };
  await ask(endpoint, 'ssm', JSON.stringify(parameter), headers);
  const TemplateBody = JSON.stringify(template);
  await cloudFormation(endpoint, {
    Action: 'CreateStack',
    TemplateBody,
    'Capabilities.member.1': 'CAPABILITY_IAM',
  });
  const answer = await cloudFormation(endpoint, { Action: 'DescribeStackResources' });
  const members = answer.split('<member>').slice(1);
  return Object.fromEntries(
    members.map(member => [field(member, 'LogicalResourceId')!, field(member, 'PhysicalResourceId') ?? '']),
  );
}

const field = (xml: string, name: string) => new RegExp(`<${name}>(.*?)</${name}>`).exec(xml)?.[1];

function cloudFormation(endpoint: string, fields: Record<string, string>): Promise<string> {
  const body = new URLSearchParams({ StackName: 'sayso', Version: '2010-05-15', ...fields });
  return ask(endpoint, 'cloudformation', body, {});
}

/** An emulator looks at the signature only for the service's name. */
async function ask(
  endpoint: string,
  service: string,
  body: BodyInit,
  headers: Record<string, string>,
): Promise<string> {
  const scope = `x/20260101/eu-west-1/${service}/aws4_request`;
  const authorization = `AWS4-HMAC-SHA256 Credential=${scope}, SignedHeaders=host, Signature=x`;
  const answer = await fetch(endpoint, { method: 'POST', body, headers: { ...headers, authorization } });
  const text = await answer.text();
  if (!answer.ok) throw new Error(`${service}: HTTP ${answer.status}: ${text}`);
  return text;
}

/** What a stack printed when it was deployed. */
import { CloudFormationClient, DescribeStacksCommand } from '@aws-sdk/client-cloudformation';

/** Its outputs by name. Throws one line that says what to do when the stack cannot be read. */
export async function outputsOf(stack: string, region: string): Promise<Record<string, string>> {
  const client = new CloudFormationClient({ region });
  const command = new DescribeStacksCommand({ StackName: stack });
  const { Stacks = [] } = await client.send(command).catch((error: Error) => {
    throw new Error(
      `the stack ${stack} in ${region}: ${error.message}; sign in to its account, or say --stack and --region`,
    );
  });
  const outputs = Stacks[0]?.Outputs ?? [];
  return Object.fromEntries(outputs.map(({ OutputKey, OutputValue }) => [OutputKey!, OutputValue!]));
}

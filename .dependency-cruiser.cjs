/** Who may import whom: data flows one way through the house (README, "How it is built"). */
const only = (name, from, mayImport, comment) => ({
  name,
  comment,
  severity: 'error',
  from: { path: from },
  to: { path: '^(core|functions|emails|infra|local|cli|bench|test)/', pathNot: mayImport },
});

module.exports = {
  forbidden: [
    {
      name: 'no-circles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    only('core-stands-alone', '^core/', '^core/', 'the rules know nothing of how they are run'),
    only(
      'emails-know-core-types',
      '^emails/',
      '^(emails|core)/',
      'mails are words; what is true comes as props',
    ),
    only(
      'handlers-call-workflows',
      '^functions/handlers/',
      '^(functions/(workflows|web|aws)/|functions/[^/]+\\.ts|core/)',
      'parse, call, translate',
    ),
    only(
      'workflows-act',
      '^functions/workflows/',
      '^(functions/(workflows/|[^/]+\\.ts)|core/|emails/)',
      'no rule and no page in a workflow',
    ),
    only(
      'web-shows',
      '^functions/web/',
      '^(functions/(web|workflows)/|functions/[^/]+\\.ts|core/|emails/)',
      'pages call workflows',
    ),
    only(
      'adapters-adapt',
      '^functions/aws/',
      '^(functions/(aws/|[^/]+\\.ts)|core/)',
      'the only place that knows AWS',
    ),
    only(
      'infra-shares-names',
      '^infra/',
      '^(infra/|functions/(contract|firm)\\.ts)',
      'the stack shares names and the reading of sayso.config.json with the code, nothing else',
    ),
    only(
      'cli-alone-starts-local',
      '^(?!local/|cli/|test/|bench/)',
      '^(?!local/)',
      'what runs in Lambda never imports the local world',
    ),
    {
      name: 'aws-sdk-only-in-adapters',
      severity: 'error',
      from: { path: '^(core|emails|functions/(workflows|web|handlers))/' },
      to: { path: 'node_modules/@aws-sdk/' },
    },
    {
      name: 'core-does-no-io',
      comment: 'no file, network or process in a rule; hashing is arithmetic',
      severity: 'error',
      from: { path: '^core/' },
      to: { dependencyTypes: ['core'], pathNot: '^(node:)?(buffer|crypto|punycode|url)$' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};

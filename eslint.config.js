import js from "@eslint/js";
import a11y from "eslint-plugin-jsx-a11y";
import hooks from "eslint-plugin-react-hooks";
import ts from "typescript-eslint";

/** Rules and screens say the same for the same records on the same day: the day is given to them, and a page may be given again (docs/decisions/0018). */
const GEEN_TOEVAL = [
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: "The day comes in as an argument; only klok.server.ts reads the clock." },
  { selector: "MemberExpression[object.name='Date'][property.name='now']", message: "The day comes in as an argument; only klok.server.ts reads the clock." },
  { selector: "MemberExpression[object.name='Math'][property.name='random']", message: "A page comes out the same each time it is made." },
];

export default ts.config(
  { ignores: ["tests/importregels/fout", "build", "data", "output", "app/database/generated", "coverage"] },
  js.configs.recommended,
  ts.configs.recommended,
  { files: ["**/*.cjs"], languageOptions: { globals: { module: "writable" } } },
  { files: ["**/*.{js,mjs}"], languageOptions: { globals: { process: "readonly", console: "readonly", Buffer: "readonly", WebAssembly: "readonly", setTimeout: "readonly" } } },
  { files: ["public/**/*.js"], languageOptions: { globals: { document: "readonly", fetch: "readonly", URLSearchParams: "readonly", clearTimeout: "readonly", navigator: "readonly" } } },
  {
    files: ["app/**/*.{ts,tsx}", "server/**/*.ts", "scripts/**/*.ts", "prisma/**/*.ts", "tests/**/*.ts"],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "@typescript-eslint/no-floating-promises": "error",
      "@typescript-eslint/no-misused-promises": ["error", { checksVoidReturn: false }],
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
      "@typescript-eslint/no-unused-expressions": ["error", { allowTernary: true }],
      "no-console": "error",
    },
  },
  { files: ["server/**", "scripts/**"], rules: { "no-console": "off" } },
  { files: ["app/**/*.tsx"], ...a11y.flatConfigs.recommended, rules: { ...a11y.flatConfigs.recommended.rules, "jsx-a11y/label-has-associated-control": ["error", { depth: 4 }], "jsx-a11y/no-autofocus": "off" /* only ever the first wrong field of a form that comes back */ } },
  { files: ["app/**/*.tsx"], plugins: { "react-hooks": hooks }, rules: hooks.configs.recommended.rules },
  { files: ["app/**/*.{ts,tsx}"], ignores: ["app/**/*.{server,client}.ts", "app/routes/*.ts"], rules: { "no-restricted-syntax": ["error", ...GEEN_TOEVAL] } },
  {
    // Every loader and action decides for itself who may: written through the guard, or not at all.
    files: ["app/routes/**", "app/root.tsx"],
    rules: {
      "no-restricted-syntax": [
        "error",
        { selector: "ExportNamedDeclaration > FunctionDeclaration[id.name=/^(loader|action)$/]", message: "Write it as guardedLoader(…) or guardedAction(…)." },
        { selector: "ExportNamedDeclaration > VariableDeclaration > VariableDeclarator[id.name=/^(loader|action)$/]:not([init.callee.name=/^(guardedLoader|guardedAction|apiLoader)$/])", message: "Write it as guardedLoader(…), guardedAction(…) or apiLoader(…)." },
        { selector: "ExportNamedDeclaration[source] > ExportSpecifier[exported.name=/^(loader|action|clientLoader|clientAction)$/]", message: "A loader or action is written where it stands, through the guard." },
        { selector: "ExportNamedDeclaration > ExportSpecifier[exported.name=/^(loader|action)$/]", message: "A loader or action is written where it stands, through the guard." },
        ...GEEN_TOEVAL,
      ],
    },
  },
);

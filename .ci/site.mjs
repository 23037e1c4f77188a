// Writes the site of docs/: `node .ci/site.mjs [FOLDER]`. The pages are copied first, with their links to files outside docs/
// led to the forge, since a site has no such files. Needs a build, whose assemblies and comments become the API reference.
import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, posix, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const root = resolve(dirname(fileURLToPath(import.meta.url)), "..");
const site = resolve(process.argv[2] ?? join(root, "artifacts", "site"));
const pages = join(site, "pages");
const forge = "https://github.com/templatesms/templatesms";

/** The target of a link of a page, as the site has it. */
function follow(page, target) {
  if (/^([a-z]+:|#)/.test(target)) return target;
  const [path, heading] = target.split("#");
  const file = posix.normalize(posix.join("docs", posix.dirname(page), path));
  const anchor = heading === undefined ? "" : `#${heading}`;
  if (file.startsWith("docs/") && statSync(join(root, file)).isFile()) {
    return (path.endsWith("README.md") ? path.replace(/README\.md$/, "index.md") : path) + anchor;
  }
  return `${forge}/${statSync(join(root, file)).isFile() ? "blob" : "tree"}/main/${file}${anchor}`;
}

/** The page with the links that its text has; code keeps its own. */
function rewrite(page, text) {
  return text
    .split(/(^```[\s\S]*?^```$|``[^`\n]+``|`[^`\n]+`)/m)
    .map((part, i) => (i % 2 === 1 ? part : part.replace(/(\]\()([^)\s]+)(\))/g, (_, open, target, close) => open + follow(page, target) + close)))
    .join("");
}

function copy(folder) {
  for (const entry of readdirSync(join(root, "docs", folder), { withFileTypes: true })) {
    const path = posix.join(folder, entry.name);
    const to = join(pages, path.replace(/(^|\/)README\.md$/, "$1index.md"));
    if (entry.isDirectory()) {
      if (entry.name !== "site") copy(path);
    } else if (entry.name.endsWith(".md")) {
      mkdirSync(dirname(to), { recursive: true });
      writeFileSync(to, rewrite(path, readFileSync(join(root, "docs", path), "utf8")));
    } else {
      mkdirSync(dirname(to), { recursive: true });
      cpSync(join(root, "docs", path), to);
    }
  }
}

/** The contents of a folder of pages that are numbered, by their titles. */
function contents(folder) {
  const lines = readdirSync(join(pages, folder))
    .filter((file) => file.endsWith(".md") && file !== "index.md")
    .sort()
    .map((file) => {
      const title = /^# (.*)$/m.exec(readFileSync(join(pages, folder, file), "utf8"))[1];
      return `- name: ${JSON.stringify(title)}\n  href: ${file}\n`;
    });
  writeFileSync(join(pages, folder, "toc.yml"), ["- name: Overview\n  href: index.md\n", ...lines].join(""));
}

rmSync(pages, { recursive: true, force: true });
copy("");
cpSync(join(root, "docs", "site"), pages, { recursive: true });
contents("rules");
contents("decisions");
const config = JSON.parse(readFileSync(join(pages, "docfx.json"), "utf8"));
config.metadata[0].src[0].src = relative(pages, root).replaceAll("\\", "/");
writeFileSync(join(pages, "docfx.json"), JSON.stringify(config, null, 2));
const docfx = (...words) => execFileSync("dotnet", ["tool", "run", "docfx", ...words], { cwd: root, stdio: "inherit" });
// Of two comments that name the same parameter, in a block of extensions, docfx takes the first and warns.
docfx("metadata", join(pages, "docfx.json"));
docfx("build", join(pages, "docfx.json"), "--warningsAsErrors");
if (!existsSync(join(site, "html", "index.html"))) throw new Error("The site has no start page.");

using System.Text.RegularExpressions;

namespace TemplateSms.Language.Analysis;

/// <summary>One way in which another tool marks what it replaces: the table of what a text is searched for.</summary>
/// <param name="Tool">The tool, as the message names it.</param>
/// <param name="Pattern">Its spelling; the group <c>name</c> is the name of the value, if it has one.</param>
/// <param name="Marks">Characters of which every match has one: a text without them is not searched.</param>
/// <param name="OnlyDeclared">Whether the spelling means something in ordinary texts, so that it counts only for the name of a parameter.</param>
internal sealed record ForeignSyntax(string Tool, string Marks, Lazy<Regex> Pattern, bool OnlyDeclared = false)
{
    // An ASCII name with members, as templates and programs have them.
    private const string Name = @"(?<name>[A-Za-z_][A-Za-z0-9_]{0,40}(?:[.\-][A-Za-z0-9_]{1,40}){0,4})";

    private readonly char[] _marks = Marks.ToCharArray();

    // Of two that match at one place the first is told.
    public static IReadOnlyList<ForeignSyntax> All { get; } =
    [
        new("Jinja or Liquid", "{", Of(@"\{%[-+]?\s{0,9}[A-Za-z_][^{}%\n]{0,200}%\}")),
        new("Jinja", "{", Of(@"\{#[^{}\n]{1,200}#\}")),
        new("ERB or ASP", "<", Of(@"<%[=\-#]?\s{0,9}" + Name + @"?[^%\n]{0,200}%>")),
        new("PHP", "<", Of(@"<\?(?:=|php\b)\s{0,9}\$?" + Name + @"?[^?\n]{0,200}\?>")),
        new("JavaScript or a shell", "$", Of(@"\$!?\{\s{0,9}" + Name + @"?[^{}\n]{0,100}\}")),
        new("Ruby", "{", Of(@"[#%]\{\s{0,9}" + Name + @"[^{}\n]{0,100}\}")),
        new("ICU MessageFormat", "{", Of(@"\{\s{0,9}" + Name + @"\s{0,9},\s{0,9}(?:plural|select|selectordinal|number|date|time)\b")),
        new("Smarty", "{", Of(@"\{/?(?:if|elseif|else|foreach|section)\b[^{}\n]{0,100}\}")),
        new("Smarty or Svelte", "{", Of(@"\{[$@#/:!=&^]" + Name + @"[^{}\n]{0,100}\}")),
        new("string.Format", "{", Of(@"\{[0-9]{1,2}(?:,-?[0-9]{1,3})?(?::[^{}\n]{0,40})?\}")),
        new("C# or Python", "{", Of(@"\{\s{0,9}" + Name + @"\s{0,9}(?:![rsa])?(?:[:,][^{}\n]{0,40})?\}")),
        new("a mail merge", "{", Of(@"\{\s?(?<name>(?:first|last|full|customer|user|your|order)[ \-](?:name|number|id))\s?\}", RegexOptions.IgnoreCase)),
        new("a mail merge", "[", Of(@"\[\[\s{0,9}" + Name + @"[^\[\]\n]{0,60}\]\]")),
        new("a mail merge", "[<", Of(@"[\[<](?<name>(?:(?:first|last|full|customer|user|your)[ _\-]?)?name|(?:order|customer)[ _\-]?(?:number|id))[\]>]", RegexOptions.IgnoreCase)),
        new("Mailchimp", "*", Of(@"\*\|(?<name>[A-Za-z][A-Za-z0-9_:]{0,60})\|\*")),
        new("Python", "%", Of(@"%\(" + Name + @"\)[sdifx]")),
        new("printf", "%", Of(@"(?<![0-9%])(?<![0-9][ \u00a0\u202f])%(?:[0-9]\$)?(?:0[0-9]{1,2}|\.[0-9]{1,2})?(?:l{0,2}[du]|[sfi@])(?![A-Za-z0-9%])")),
        new("a mail merge", "%", Of(@"(?<![\w%/=&])%{1,2}" + Name + @"%{1,2}(?![\w%])")),
        new("a shell", "$", Of(@"(?<!\w)\$\(" + Name + @"\)")),
        new("StringTemplate", "$", Of(@"(?<!\w)\$" + Name + @"\$(?!\w)")),
        new("Razor", "@", Of(@"(?<!\w)@(?:Model|ViewBag|ViewData)[.\[]" + Name + @"?[\])""]{0,3}|(?<!\w)@\([A-Za-z][^()\n]{0,60}\)")),
        new("Swift", "\\", Of(@"\\\(" + Name + @"\)")),
        new("a mail merge", "#", Of(@"(?<![#\w])##" + Name + @"##(?![#\w])")),
        new("a mail merge", "_", Of(@"(?<!\w)__(?<name>[A-Za-z][A-Za-z0-9]{0,40}(?:_[A-Za-z0-9]{1,40}){0,4})__(?!\w)")),
        new("code that joins strings", "+", Of(@"[""']\s?\+\s?" + Name + @"(?:\(\))?\s?\+\s?[""']")),
        new("PHP, Razor or SQL", "$@:#", Of(@"(?<![\w./&])[$@:#]" + Name + @"(?![\w(])"), OnlyDeclared: true),
        new("a mail merge", "[<«{#", Of(@"\[\s?(?<name>[A-Za-z_][\w \-]{0,40}?)\s?\]|<\s?(?<name>[A-Za-z_][\w \-]{0,40}?)\s?>|«\s?(?<name>[A-Za-z_][\w \-]{0,40}?)\s?»|\{\s?(?<name>[A-Za-z_][\w \-]{0,40}?)\s?\}|#" + Name + "#"), OnlyDeclared: true),
    ];

    /// <summary>Whether a text may have a match.</summary>
    public bool MayBeIn(string text) => text.IndexOfAny(_marks) >= 0;

    // Read when a text has a mark: few have one, and reading all takes longer than compiling a template.
    private static Lazy<Regex> Of(string pattern, RegexOptions options = RegexOptions.None) => new(() => new Regex(pattern, options | RegexOptions.CultureInvariant));
}

using System.Text;
using System.Text.RegularExpressions;
using TemplateSms.Language.Diagnostics;

namespace TemplateSms.Cli.Tests.Checking;

/// <summary>Templates that break every rule: those under "Cause" on the pages of docs/rules, each page in a folder of its own.</summary>
internal static partial class RuleExamples
{
    /// <summary>The files by their paths.</summary>
    public static IReadOnlyDictionary<string, byte[]> Files()
    {
        var files = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        // A path that breaks a build ends the build before it says anything else.
        foreach (var rule in Rules.OfTemplates.Where(rule => rule != ConfigurationRules.BadPath))
        {
            var page = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Data", "rules", rule.Id + ".md")).ReplaceLineEndings("\n");
            var name = rule.Id.ToLowerInvariant();
            foreach (Match block in Block().Matches(Cause().Match(page).Value))
            {
                // A page calls a template that has no name of its own "example", and so do templates that include it.
                var file = block.Groups["name"].Success ? block.Groups["name"].Value : name + ".smstpl";
                files[$"{name}/{file}"] = Encoding.UTF8.GetBytes(block.Groups["text"].Value.Replace("'example'", $"'{name}'", StringComparison.Ordinal));
            }
        }

        // The C# type that a page's template reads.
        files["Shop.cs"] = "namespace Shop { public sealed record Customer(string FirstName); }"u8.ToArray();

        // What a page cannot show.
        files["sms1011/sms1011.smstpl"] = Encoding.UTF8.GetBytes(new string('a', 70_000));
        files["sms9001/sms9001.smstpl"] = Encoding.Latin1.GetBytes("à bientôt");
        files["sms2037/sms2037.smstpl"] = "Hi"u8.ToArray();
        files["sms2037/.editorconfig"] = "[*.smstpl]\nsmstpl_cultures = fr\n"u8.ToArray();
        files["sms9010/sms9010.smstpl"] = "Hi"u8.ToArray();
        files["sms9010/.editorconfig"] = "[*.smstpl]\nsmstpl_severity.SMS3999 = error\n"u8.ToArray();
        files["sms9014/sms9014.smstpl"] = "Hi"u8.ToArray();
        files["sms9014/.editorconfig"] = "[*.smstpl]\nsmstpl_stop_restriction_lifted = yes\n"u8.ToArray();
        files["crlf.smstpl"] = Encoding.UTF8.GetBytes("---\r\nsender: 12345\r\n---\r\nLine\r\n\t😀 {{ nam }}");
        files["bom.smstpl"] = [.. Encoding.UTF8.Preamble, .. "été {{ nam }} ж"u8];
        return files;
    }

    [GeneratedRegex("^## Cause$.*?(?=^## )", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Cause();

    [GeneratedRegex("^```smstpl(?: (?<name>\\S+))?\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Block();
}

using System.Runtime.CompilerServices;
using System.Text;
using Xunit.Sdk;

namespace TemplateSms.TestKit.Verifying;

/// <summary>Compares a whole text with the file that was approved, <c>{test file}.{name}.verified.txt</c> beside the test.</summary>
public static class Snapshot
{
    private static readonly UTF8Encoding _utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>
    /// Fails unless the text is the approved one, and then leaves it in <c>.received.txt</c>: rename that file to approve.
    /// </summary>
    public static void Matches(string actual, string name, [CallerFilePath] string testFile = "")
    {
        var stem = Path.Combine(Path.GetDirectoryName(testFile)!, $"{Path.GetFileNameWithoutExtension(testFile)}.{name}");
        var verified = stem + ".verified.txt";
        var received = stem + ".received.txt";
        var normal = Normalize(actual);
        var expected = File.Exists(verified) ? Normalize(File.ReadAllText(verified, _utf8)) : null;
        if (expected == normal)
        {
            File.Delete(received);
            return;
        }

        File.WriteAllText(received, normal, _utf8);
        throw new XunitException(expected is null
            ? $"Nothing is approved yet: look at {received} and rename it to {Path.GetFileName(verified)}."
            : $"{Path.GetFileName(verified)} differs from {Path.GetFileName(received)} {FirstDifference(expected, normal)}");
    }

    /// <summary>The approved text, as it stands in its file.</summary>
    public static string Approved(string name, [CallerFilePath] string testFile = "") =>
        File.ReadAllText(Path.Combine(Path.GetDirectoryName(testFile)!, $"{Path.GetFileNameWithoutExtension(testFile)}.{name}.verified.txt"), _utf8);

    private static string Normalize(string text) => text.ReplaceLineEndings("\n").TrimEnd('\n') + "\n";

    private static string FirstDifference(string expected, string actual)
    {
        var before = expected.Split('\n');
        var after = actual.Split('\n');
        var line = before.Zip(after).TakeWhile(pair => pair.First == pair.Second).Count();
        return $"at line {line + 1}:\n  verified: {before.ElementAtOrDefault(line)}\n  received: {after.ElementAtOrDefault(line)}";
    }
}

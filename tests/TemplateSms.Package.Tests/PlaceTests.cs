using System.Text;

namespace TemplateSms.Package.Tests;

/// <summary>The places of findings as <c>dotnet build</c> prints them, behind whatever an editor can put into a file.</summary>
[Collection(PackageCollection.Name)]
public class PlaceTests(PackedFeed feed)
{
    [Fact]
    public async Task Build_BehindAnyCharacters_PrintsLinesAndUtf16Columns()
    {
        using var consumer = new Consumer(feed)
            .Write("tabs.smstpl", "\t\t{{ x }}")
            .Write("crlf.smstpl", "---\r\nsegments: 1\r\n---\r\nHi\r\n{{ x }}\r\n")
            .Write("surrogates.smstpl", "🎉👩‍👩‍👧 {{ x }}")
            .Write("combining.smstpl", "cafe\u0301 {{ x }}")
            .Write("right_to_left.smstpl", "\u200fשלום\u200e {{ x }}")
            .Write("front_matter.smstpl", "---\nsummary: '🎉 שלום'\nsender: 12345 # 🎉\n---\nHi");
        WriteWithMark(consumer, "mark.smstpl", "{{ x }}");
        WriteWithMark(consumer, "mark_and_front_matter.smstpl", "---\r\nsender: 12345\r\n---\r\n🎉");

        var result = await consumer.BuildAsync();

        Assert.Equal(
            [
                ("combining.smstpl", 1, 10, "SMS2001"),
                ("crlf.smstpl", 5, 4, "SMS2001"),
                ("front_matter.smstpl", 3, 9, "SMS3007"),
                ("mark.smstpl", 1, 4, "SMS2001"),
                ("mark_and_front_matter.smstpl", 2, 9, "SMS3007"),
                ("right_to_left.smstpl", 1, 11, "SMS2001"),
                ("surrogates.smstpl", 1, 15, "SMS2001"),
                ("tabs.smstpl", 1, 6, "SMS2001"),
            ],
            result.Errors
                .Where(error => error.Id is "SMS2001" or "SMS3007")
                .Select(error => (error.File, error.Line, error.Column, error.Id))
                .OrderBy(error => error.File, StringComparer.Ordinal));
    }

    private static void WriteWithMark(Consumer consumer, string path, string text) =>
        File.WriteAllBytes(consumer.PathOf(path), [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text)]);
}

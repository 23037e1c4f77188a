using System.Text;

namespace TemplateSms.Generator.Tests.Composed;

/// <summary>
/// What becomes of 500 names in five languages, each written with whole letters and with letters and marks, under each choice
/// for characters outside GSM-7. The expected texts are data: see <c>tests/Data/names/names.tsv</c>.
/// </summary>
public class NameTests
{
    private const string None = "-";

    private static readonly IReadOnlyList<Row> _rows =
    [
        .. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Data", "names", "names.tsv")).Where(line => line[0] != '#').Select(line => Row.Of(line.Split('\t'))),
    ];

    [Fact]
    public void Table_HasAHundredNamesOfEachLanguage() => Assert.Equal(
        ["greek 100", "polish 100", "thai 100", "turkish 100", "vietnamese 100"],
        _rows.DistinctBy(row => row.Name).GroupBy(row => row.Language).Select(names => $"{names.Key} {names.Count()}").Order(StringComparer.Ordinal));

    [Theory]
    [InlineData(NormalizationForm.FormC)]
    [InlineData(NormalizationForm.FormD)]
    public void Transliterate_EveryName_IsSentInTheNearestLettersOrRefused(NormalizationForm form) => Assert.Equal(
        _rows.Select(row => (row.Name, row.Transliterated)),
        Sent("unencodable: transliterate", form, (text, error) => error?.Contains("has no equivalent there", StringComparison.Ordinal) == true ? None : text));

    [Theory]
    [InlineData(NormalizationForm.FormC)]
    [InlineData(NormalizationForm.FormD)]
    public void Replace_EveryName_IsSentInTheNearestLettersAndQuestionMarks(NormalizationForm form) => Assert.Equal(
        _rows.Select(row => (row.Name, row.Replaced)),
        Sent("unencodable: replace", form, (text, _) => text));

    /// <summary>
    /// In UCS-2 a letter that GSM-7 does not have is sent as the caller wrote it, which is the one place where the two forms differ:
    /// not in what is read, but in the UTF-16 units that it takes.
    /// </summary>
    [Theory]
    [InlineData(NormalizationForm.FormC)]
    [InlineData(NormalizationForm.FormD)]
    public void Auto_EveryName_IsSentAsItIs(NormalizationForm form) => Assert.Equal(
        _rows.Select(row => (row.Name, row.Encoding)),
        Sent("encoding: auto", form, (text, _) => text).Select((sent, i) =>
        {
            var encoding = SmsText.Measure(sent.Sent).Encoding;
            Assert.Equal(sent.Name, encoding == SmsEncoding.Gsm7 ? sent.Sent : sent.Sent.Normalize());
            return (sent.Name, encoding.ToString().ToLowerInvariant());
        }));

    private static IEnumerable<(string Name, string Sent)> Sent(string setting, NormalizationForm form, Func<string, string?, string> outcome)
    {
        var arguments = _rows.Select(row => $"\"{row.Name.Normalize(form)}\"").ToArray();
        var texts = Message.Texts(Message.Template(setting + "\nparams:\n  name: string(60)", "{{ name }}"), arguments);
        return _rows.Select((row, i) => (row.Name, outcome(texts[i], texts[i])));
    }

    private sealed record Row(string Language, string Name, string Transliterated, string Replaced, string Encoding)
    {
        public static Row Of(string[] columns) => new(columns[0], columns[1], columns[2], columns[3], columns[4]);
    }
}

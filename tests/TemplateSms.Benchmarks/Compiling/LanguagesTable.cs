using System.Globalization;

namespace TemplateSms.Benchmarks.Compiling;

/// <summary>Templates with a text in five more languages each, beside the same templates alone.</summary>
internal static class LanguagesTable
{
    private const int WarmUps = 10;
    private const int WarmUpCount = 100;

    public static void Write(TextWriter output, int count, int rounds)
    {
        var (alone, translated) = (GeneratorSubject.Templates(WarmUpCount), GeneratorSubject.Languages(WarmUpCount));
        for (var round = 0; round < WarmUps; round++)
        {
            alone.RunCold();
            translated.RunCold();
        }

        (alone, translated) = (GeneratorSubject.Templates(count), GeneratorSubject.Languages(count));
        var (one, six) = (TimeSpan.MaxValue, TimeSpan.MaxValue);
        for (var round = 0; round < rounds; round++)
        {
            // In turns, so that a disturbance meets both.
            one = Least(one, Clock.Time(() => alone.RunCold()));
            six = Least(six, Clock.Time(() => translated.RunCold()));
        }

        var table = new TextTable("templates", "texts", "cold ms", "ratio");
        table.Add(Number(count), Number(count), Milliseconds(one), "1.00");
        table.Add(Number(count), Number(count * (1 + SampleTemplates.Languages.Count)), Milliseconds(six), (six / one).ToString("0.00", CultureInfo.InvariantCulture));
        table.Write(output);
    }

    private static TimeSpan Least(TimeSpan a, TimeSpan b) => a < b ? a : b;

    private static string Number(int value) => value.ToString("N0", CultureInfo.InvariantCulture);

    private static string Milliseconds(TimeSpan time) => time.TotalMilliseconds.ToString("0.0", CultureInfo.InvariantCulture);
}

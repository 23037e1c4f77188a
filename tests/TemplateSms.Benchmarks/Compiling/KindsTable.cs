using System.Globalization;

namespace TemplateSms.Benchmarks.Compiling;

/// <summary>Templates with more than one text: in five more languages, with plurals, and with a shorter text, beside the same templates alone.</summary>
internal static class KindsTable
{
    private const int WarmUps = 10;
    private const int WarmUpCount = 100;

    public static void Write(TextWriter output, int count, int rounds)
    {
        var warmUps = Subjects(WarmUpCount);
        for (var round = 0; round < WarmUps; round++)
        {
            foreach (var (_, subject) in warmUps)
                subject.RunCold();
        }

        var subjects = Subjects(count);
        var times = subjects.Select(_ => TimeSpan.MaxValue).ToArray();
        for (var round = 0; round < rounds; round++)
        {
            // In turns, so that a disturbance meets all.
            for (var i = 0; i < subjects.Length; i++)
            {
                var time = Clock.Time(() => subjects[i].Subject.RunCold());
                times[i] = time < times[i] ? time : times[i];
            }
        }

        var table = new TextTable(string.Create(CultureInfo.InvariantCulture, $"{count:N0} templates"), "cold ms", "of the same alone");
        foreach (var ((name, _), time) in subjects.Zip(times))
            table.Add(name, time.TotalMilliseconds.ToString("0.0", CultureInfo.InvariantCulture), (time / times[0]).ToString("0.00", CultureInfo.InvariantCulture));
        table.Write(output);
    }

    private static (string Name, GeneratorSubject Subject)[] Subjects(int count) =>
    [
        ("alone", GeneratorSubject.Templates(count)),
        ("in five more languages", GeneratorSubject.Languages(count)),
        ("with a shorter text", GeneratorSubject.ShorterTexts(count)),
        ("with plurals", GeneratorSubject.Plurals(count)),
    ];
}

using System.Globalization;

namespace TemplateSms.Benchmarks.Compiling;

/// <summary>The generator in the compiler's driver, beside that of LoggerMessage, at several sizes.</summary>
internal static class CompilingTable
{
    private const int Rounds = 5;

    public static void Write(TextWriter output, params int[] counts)
    {
        // What is compiled for speed at the first size must not look faster at the next.
        Measure(GeneratorSubject.Templates(100), rounds: 15);
        Measure(GeneratorSubject.Loggers(100), rounds: 15);

        var table = new TextTable("count", "generator", "cold ms", "unrelated edit ms", "template edit ms", "compiled by the edits");
        foreach (var count in counts)
        {
            var templates = GeneratorSubject.Templates(count);
            var loggers = GeneratorSubject.Loggers(count);
            var ours = Measure(templates, Rounds, loggers, out var theirs);
            var compiled = templates.CountCompiled();
            table.Add(Number(count), "templates", Text(ours.Cold), Text(ours.Unrelated), Text(ours.Template), $"{compiled.AfterUnrelatedEdit} and {compiled.AfterTemplateEdit}");
            table.Add(Number(count), "LoggerMessage", Text(theirs.Cold), Text(theirs.Unrelated), "", "");
        }

        table.Write(output);
    }

    private static void Measure(GeneratorSubject subject, int rounds)
    {
        for (var round = 0; round < rounds; round++)
        {
            subject.RunCold();
            subject.RunAfterUnrelatedEdit();
        }
    }

    // In turns, so that a disturbance meets both.
    private static Times Measure(GeneratorSubject templates, int rounds, GeneratorSubject loggers, out Times theirs)
    {
        var ours = Times.None;
        theirs = Times.None;
        for (var round = 0; round < rounds; round++)
        {
            ours = ours.Least(new Times(
                Clock.Time(() => templates.RunCold()),
                Clock.Time(() => templates.RunAfterUnrelatedEdit()),
                Clock.Time(() => templates.RunAfterTemplateEdit())));
            theirs = theirs.Least(new Times(
                Clock.Time(() => loggers.RunCold()),
                Clock.Time(() => loggers.RunAfterUnrelatedEdit()),
                TimeSpan.Zero));
        }

        return ours;
    }

    private static string Number(int value) => value.ToString("N0", CultureInfo.InvariantCulture);

    private static string Text(TimeSpan time) => time.TotalMilliseconds.ToString("0.0", CultureInfo.InvariantCulture);

    private sealed record Times(TimeSpan Cold, TimeSpan Unrelated, TimeSpan Template)
    {
        public static Times None { get; } = new(TimeSpan.MaxValue, TimeSpan.MaxValue, TimeSpan.MaxValue);

        public Times Least(Times other) => new(Min(Cold, other.Cold), Min(Unrelated, other.Unrelated), Min(Template, other.Template));

        private static TimeSpan Min(TimeSpan a, TimeSpan b) => a < b ? a : b;
    }
}

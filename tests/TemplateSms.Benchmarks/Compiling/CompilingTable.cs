using System.Globalization;

namespace TemplateSms.Benchmarks.Compiling;

/// <summary>The generator in the compiler's driver, beside those of LoggerMessage and Razor, at several sizes.</summary>
internal static class CompilingTable
{
    private const int Rounds = 5;
    private const int MostCounted = 100;

    public static void Write(TextWriter output, params int[] counts)
    {
        // A size that is measured later must not look faster for it: the code that runs often is compiled for speed before the first.
        WarmUp();

        var table = new TextTable("count", "generator", "cold ms", "of LoggerMessage", "unrelated edit ms", "template edit ms", "compiled by the edits");
        foreach (var count in counts)
        {
            Row[] rows =
            [
                new("templates", GeneratorSubject.Templates(count)),
                new("LoggerMessage", GeneratorSubject.Loggers(count)),
                new("Razor", GeneratorSubject.Components(count)),
            ];
            for (var round = 0; round < Rounds; round++)
            {
                // In turns, so that a disturbance meets all.
                foreach (var row in rows)
                    row.Measure(isEditable: row == rows[0]);
            }

            // The driver that keeps account of its steps takes a time that grows with their square.
            var compiled = GeneratorSubject.Templates(Math.Min(count, MostCounted)).CountCompiled();
            foreach (var row in rows)
            {
                var isOurs = row == rows[0];
                table.Add(
                    count.ToString("N0", CultureInfo.InvariantCulture),
                    row.Name,
                    Text(row.Cold),
                    (row.Cold / rows[1].Cold).ToString("0.00", CultureInfo.InvariantCulture),
                    Text(row.Unrelated),
                    isOurs ? Text(row.Template) : "",
                    isOurs ? $"{compiled.AfterUnrelatedEdit} and {compiled.AfterTemplateEdit}" : "");
            }
        }

        table.Write(output);
    }

    private static void WarmUp()
    {
        GeneratorSubject[] subjects = [GeneratorSubject.Templates(100), GeneratorSubject.Loggers(100), GeneratorSubject.Components(100)];
        for (var round = 0; round < 15; round++)
        {
            foreach (var subject in subjects)
            {
                subject.RunCold();
                subject.RunAfterUnrelatedEdit();
            }
        }
    }

    private static string Text(TimeSpan time) => time.TotalMilliseconds.ToString("0.0", CultureInfo.InvariantCulture);

    // The least times of a generator.
    private sealed class Row(string name, GeneratorSubject subject)
    {
        public string Name => name;

        public TimeSpan Cold { get; private set; } = TimeSpan.MaxValue;

        public TimeSpan Unrelated { get; private set; } = TimeSpan.MaxValue;

        public TimeSpan Template { get; private set; } = TimeSpan.MaxValue;

        public void Measure(bool isEditable)
        {
            Cold = Least(Cold, Clock.Time(() => subject.RunCold()));
            Unrelated = Least(Unrelated, Clock.Time(() => subject.RunAfterUnrelatedEdit()));
            if (isEditable)
                Template = Least(Template, Clock.Time(() => subject.RunAfterTemplateEdit()));
        }

        private static TimeSpan Least(TimeSpan a, TimeSpan b) => a < b ? a : b;
    }
}

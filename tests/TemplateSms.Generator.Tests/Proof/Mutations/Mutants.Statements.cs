namespace TemplateSms.Generator.Tests.Proof.Mutations;

internal static partial class Mutants
{
    private const string Loops = Walking + "Loops/LoopWalk.cs";

    // How the walk goes through branches and loops.
    private static IEnumerable<Mutant> OfStatements() =>
    [
        new("else branch dropped", Walking + "Walk.cs", "ends.Add(Run(statement.Otherwise, new Flow(facts, output)));", "if (ends.Count == 0) ends.Add(Run(statement.Otherwise, new Flow(facts, output)));"),
        new("captured text is empty", Walking + "Walk.cs", "var text = end.Output.Shape;", "var text = TextShape.Empty;"),
        new("a captured text is sent already", Walking + "TextPrinter.cs", "if (state.Captures > 0 || !gsm7", "if (!gsm7"),
        new("members outside GSM-7 only are sent under reject", Walking + "TextPrinter.cs", "choices.Where(choice => !IsRefused(TextShape.Constant(choice)))", "choices.Where(choice => IsRefused(TextShape.Constant(choice)))"),
        new("the text after the one that leaves GSM-7 is forgotten", Walking + "Output.cs", "Either(Leaving?.Then(piece, leaving: (Output?)null), ", "Either(Leaving, "),
        new("rounds before the one that leaves GSM-7 are forgotten", Walking + "Output.cs", "Repeated(round, count.Less(1))", "Repeated(round, Interval.Zero)"),
        new("only the way that is refused is sent", Walking + "Output.cs", "IsRefused ? other.Besides(this) : Besides(other)", "IsRefused ? this : other"),
        new("a refused text says nothing of the alphabet", Walking + "Output.cs", "Shape.Alphabet == refused.Shape.Alphabet ? Shape.Alphabet : AlphabetFact.MayLeave", "Shape.Alphabet"),
        new("last assignment wins where branches meet", Evaluation + "Facts.cs", "value.Join(entry.Value) : entry.Value", "entry.Value : entry.Value"),
        new("else of a loop forgotten", Loops, "if (list.Count.Least == 0)\n            exits.Add", "if (list.Count.Most == 0)\n            exits.Add"),
        new("a loop without a round has nothing to skip", Evaluation + "Assumptions.cs", "var most = (long)Math.Max(0, offset.Least);", "var most = 0L;"),
        new("rounds that are followed again are forgotten", Walking + "Loops/LoopWalk.cs", "for (long round = 0; round < followed", "for (long round = followed; round < followed"),
        new("locals after a loop as before it", Loops, "f.With(local.CSharpName, evaluator.Factory.Widened(local.Type))", "f"),
        new("break leaves nothing", Loops, "exits.AddRange(ways.Breaks);", ""),
        new("limit off by one", Walking + "Loops/LoopLists.cs", "Take(list, (long)Math.Min(range.Least, int.MaxValue))", "Take(list, (long)Math.Min(range.Least, int.MaxValue) - 1)"),
        new("separator after every round counted as the last", Loops, "new LoopRound(index, Interval.Exactly(rounds), IsLast: true)", "new LoopRound(index, Interval.Exactly(rounds), IsLast: false)"),
    ];
}

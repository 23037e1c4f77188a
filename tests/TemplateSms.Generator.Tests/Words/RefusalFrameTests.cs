using Microsoft.CodeAnalysis;
using TemplateSms.TestKit.Compiling;

namespace TemplateSms.Generator.Tests.Words;

/// <summary>Where the C# compiler refuses a member, its frame holds a name that an author of templates understands, and a sentence of ours.</summary>
public class RefusalFrameTests
{
    [Theory]
    [InlineData("{{ order.customer }}", "'Template.Print(object?)' is obsolete: 'A value of this type has no text in a message. Print one of its members, or give it as text.'")]
    [InlineData("{{ $'{order.customer}' }}", "'Template.Print(object?)' is obsolete: 'A value of this type has no text in a message. Print one of its members, or give it as text.'")]
    [InlineData("{{ order.customer | string.upcase }}", "'Template.Print(object?)' is obsolete: 'A value of this type has no text in a message. Print one of its members, or give it as text.'")]
    [InlineData("{{ for x in order.id; x; end }}", "'Template.For(object?)' is obsolete: 'A value of this type has no items. 'for' walks lists and the characters of a text.'")]
    [InlineData("{{ order.id.size }}", "'Template.Size(object?)' is obsolete: 'A value of this type has no items. 'for' walks lists and the characters of a text.'")]
    [InlineData("{{ order.id | array.first }}", "'Template.List(object?)' is obsolete: 'A value of this type is no list, which the functions of 'array' and an index take.'")]
    [InlineData("{{ s | string.truncate order.due }}", "'Template.WholeNumber(object?)' is obsolete: 'A whole number is needed here: convert the value before it reaches the template.'")]
    [InlineData("{{ order.due | date.add_days order.due }}", "'Template.Amount(object?)' is obsolete: 'What is added to a date is a number: convert the value before it reaches the template.'")]
    [InlineData("{{ order.due + 1 }}", "'Operators.Add(object?, object?)' is obsolete: 'Values of these types are not added. Add numbers to numbers, and text to anything that can be printed.'")]
    [InlineData("{{ x = 0; x = x + order.due; x }}", "'Operators.Add(object?, object?)' is obsolete: 'Values of these types are not added. Add numbers to numbers, and text to anything that can be printed.'")]
    [InlineData("{{ order.due | math.round }}", "'MathFunctions.Round(object?, long)' is obsolete: 'Arithmetic takes numbers: convert the values before they reach the template.'")]
    [InlineData("{{ order.due | math.divided_by 2 }}", "'MathFunctions.DividedBy(object?, object?)' is obsolete: ''math.divided_by' takes numbers: convert the values before they reach the template.'")]
    [InlineData("{{ order.due ?? 1 }}", null)]
    [InlineData("{{ order.paid ?? 1 }}", "'Operators.Coalesce(object?, object?)' is obsolete: 'What stands for null is of another type than the value, and a hole prints one type.'")]
    [InlineData("{{ x = order.id > 3 ? order.due : 1; x }}", "'Template.Either(object?)' is obsolete: 'The two values of the condition are of different types, and what follows takes one: test with 'if' and print each.'")]
    [InlineData("{{ if order.id > 3; x = true; else; x = order.due; end; x }}", "'Template.Assigned<T>(object?)' is obsolete: 'What is assigned is of another type than the local already has: assign it to a local of another name.'")]
    [InlineData("{{ order.fee }}", "'Template.Bound<T>(object?, string)' is obsolete: 'The member is of another type than 'bounds' declares: write its type there, or remove the line.'", "  order.fee: string(9)")]
    [InlineData("{{ order.fee + 1 }}", "'Template.Bound<T>(object?, string)' is obsolete: 'The member is of another type than 'bounds' declares: write its type there, or remove the line.'", "  order.fee: int(0..9)")]
    [InlineData("{{ order.fee }}", "'Template.BoundOrNull<T>(object?)' is obsolete: 'The member is of another type than 'bounds' declares: write its type there, or remove the line.'", "  order.fee: date?")]
    [InlineData("{{ order.fee }}", "'Template.BoundMoment(object?, string)' is obsolete: 'The member is of another type than 'bounds' declares: write its type there, or remove the line.'", "  order.fee: datetime")]
    public async Task Refusal_ByTheCSharpCompiler_SpeaksOurWordsOnce(string body, string? message, string bounds = "")
    {
        var said = await Shop.SayAsync(body, bounds);

        Assert.Equal(message is null ? [] : [("CS0619", message)], said.Select(d => (d.Id, d.GetMessage(null))));
        Assert.All(said, d => Assert.EndsWith("test.smstpl", d.Location.GetMappedLineSpan().Path, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("{{ order.stock + 1 }} ", "  order.stock: int(0..9)", "4 7abcdef")]
    [InlineData("{{ order.stock ?? 1 }} ", "  order.id: int(0..9)?", "3 7abcdef")]
    [InlineData("{{ order.id ?? 1 }} ", "  order.id: int(0..9)?", "7 7abcdef")]
    [InlineData("{{ order.paid.year }} ", "  order.paid: date", "2026 7abcdef")]
    [InlineData("{{ order.due | date.to_string '%d' }} ", "  order.due: date?", "05 7abcdef")]
    [InlineData("{{ order.fee * 2 }} ", "  order.fee: decimal(0..9.9)", "3.0 7abcdef")]
    public void Bound_OfAMemberThatMayBeNullOrNot_IsTakenAsItIsDeclared(string body, string bounds, string expected)
    {
        var run = GeneratorHarness.Run(new TemplateGenerator(), Shop.Project(body, bounds));
        Assert.Empty(run.Output.GetDiagnostics().Where(d => d.Severity >= DiagnosticSeverity.Warning));
        using var assembly = run.Load();

        Assert.Equal(expected, assembly.Invoke("Scratch.Caller", "Full"));
    }
}

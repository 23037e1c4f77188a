using TemplateSms.Language.Compilation;
using TemplateSms.Language.Files;

namespace TemplateSms.Language.Tests.Analysis;

/// <summary>Both ends of the proof, of statements and operators whose ends meet an edge: zero, one round, a part of two septets.</summary>
public class ProofBoundsTests
{
    [Theory]
    [InlineData("n: int(1..2)", "{{ for c in ('a,b,c' | string.split ',') limit:n }}{{ c }}{{ end }}", "1 to 2")]
    [InlineData("n: int(0..1)", "{{ for c in ('a,b,c' | string.split ',') limit:n }}{{ c }}{{ end }}", "1 to 3")]
    [InlineData("n: int(-2..0)", "{{ for c in ('a,b,c' | string.split ',') limit:n }}{{ c }}{{ end }}", "3 to 3")]
    [InlineData("x: string(5, digits)", "{{ x | string.append '€a' | string.slice 0 3 }}", "2 to 6")]
    [InlineData("x: string(5, digits)", "{{ x | string.append 'ab' | string.slice 0 3 }}", "2 to 3")]
    [InlineData("n: int(0..9)", "{{ n % 3 - 1 }}", "1 to 2")]
    [InlineData("n: int(-9..9)", "{{ n % 3 + 2 }}", "1 to 1")]
    [InlineData("ids: list(guid, 1)", "{{ ids }}", "4 to 42")]
    [InlineData("ids: list(guid?, 1)", "{{ ids }}", "4 to 42")]
    [InlineData("eta: date", "{{ $'{eta}' }}", "19 to 19")]
    [InlineData("eta: datetime", "{{ $'{eta}' }}", "26 to 26")]
    [InlineData("eta: time", "{{ eta.minute * 100000 }}", "1 to 7")]
    [InlineData("eta: time", "{{ eta.hour * 100000 }}", "1 to 7")]
    [InlineData("size: enum(s|m)?", "{{ if size != 's' && size != 'm' }}none{{ end }}", "0 to 4")]
    [InlineData("size: enum(s|m)", "{{ if size != 's' && size != 'm' }}none{{ end }}", "0 to 0")]
    [InlineData("n: int(0..1)", "{{ 'e\\u0301' }}", "1 to 1")]
    [InlineData("x: string(3, digits)?", "{{ x + 'ab' }}", "2 to 5")]
    [InlineData("x: string(3, digits)?", "{{ 7 + x }}", "0 to 4")]
    public void Proof_AtAnEdge_HasBothEnds(string parameter, string body, string septets) => Assert.Equal(
        septets,
        TemplateCompiler.Compile(new TemplateFile("a.smstpl", $"---\nparams:\n  {parameter}\n---\n{body}")).Proof!.Gsm7!.Units.ToString());

    // The names of a compound specifier are those of its parts, of English in %v, and a letter by itself is no specifier.
    [Theory]
    [InlineData("ru", "%B", true)]
    [InlineData("ru", "%v", false)]
    [InlineData("ru", "%c", true)]
    [InlineData("ru", "%d v", false)]
    [InlineData("ru", "%D c", false)]
    public void Date_OfAFormat_MayLeaveGsm7AsItsNamesDo(string culture, string format, bool mayLeave) => Assert.Equal(
        mayLeave,
        TemplateCompiler.Compile(new TemplateFile("a.smstpl", $"---\nculture: {culture}\nencoding: auto\nparams:\n  day: date\n---\n{{{{ day | date.to_string '{format}' }}}}")).Proof!.Ucs2 is not null);
}

using System.Globalization;

namespace TemplateSms.Generator.Tests.Corpus;

/// <summary>What lies between the proved greatest length of a template's message and the greatest that was found.</summary>
internal sealed record Gap(string Template, SmsEncoding Encoding, long Proved, long Found)
{
    public long Units => Proved - Found;

    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Units,4} {Template}: {Proved} proved, {Found} found in {Encoding}");
}

using TemplateSms.Language.Bound;
using TemplateSms.Language.Domain;
using TemplateSms.Language.Sms;

namespace TemplateSms.Language.Analysis;

/// <summary>A text without the placeholders that another text has, too.</summary>
internal sealed class RestOfText(TemplateModel model, string source)
{
    private TextShape? _gsm7;
    private TextShape? _ucs2;
    private bool _refusesTexts;

    /// <summary>The alphabet of the text as it is written, before anything is replaced in it.</summary>
    public AlphabetFact Alphabet => Shape(gsm7: false).Alphabet;

    /// <summary>Whether it is never sent in GSM-7, not to recipients who get nothing else either.</summary>
    public bool IsNeverInGsm7 => Shape(gsm7: true).LacksEquivalents || (model.Settings.Unencodable == Unencodable.Reject && Alphabet == AlphabetFact.Leaves);

    /// <summary>Whether GSM-7 holds it for all arguments, once it is brought into the alphabet.</summary>
    public bool IsAlwaysInGsm7 => OwnAlphabet.IsBroughtIntoGsm7(model, Shape(gsm7: true)) && !_refusesTexts;

    public TextShape Shape(bool gsm7) => gsm7 ? _gsm7 ??= Walked(gsm7) : _ucs2 ??= Walked(gsm7);

    public Interval Units(bool gsm7) => gsm7 ? Shape(gsm7).Septets : Shape(gsm7).Units;

    private TextShape Walked(bool gsm7)
    {
        var walk = new Walk(new OwnParts(source, model.Settings), gsm7);
        var shape = walk.Of(model, new Facts()).Shape;

        // Nothing else is told in GSM-7 of the ways that print what has no equivalent there.
        _refusesTexts |= gsm7 && walk.RefusesTexts;
        return shape;
    }
}

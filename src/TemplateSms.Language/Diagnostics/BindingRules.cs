namespace TemplateSms.Language.Diagnostics;

/// <summary>SMS2xxx: what the binder finds in names, types and settings.</summary>
public static class BindingRules
{
    public static readonly Rule UnknownName = Error(
        "SMS2001", "Unknown name", "'{0}' is not a parameter or a local of this template{1}");

    public static readonly Rule UnknownFunction = Error(
        "SMS2002", "Unknown function", "'{0}' is not a function{1}");

    public static readonly Rule WrongType = Error(
        "SMS2003", "Wrong type", "{0}");

    public static readonly Rule WrongArguments = Error(
        "SMS2004", "Wrong arguments", "'{0}' {1}");

    public static readonly Rule UnusedParameter = new(
        "SMS2005",
        "Unused parameter",
        "'{0}' is declared but not used in the message; remove it, or print it",
        Severity.Warning);

    public static readonly Rule ReservedParameter = Error(
        "SMS2006", "A parameter has a reserved name", "'{0}' is the name of a parameter that every generated method has; call yours '{0}_value' or the like");

    public static readonly Rule BadParameterName = Error(
        "SMS2007", "A parameter name that C# does not allow", "'{0}' cannot be the name of a parameter: {1}");

    public static readonly Rule UnknownType = Error(
        "SMS2008", "Unknown type", "'{0}' is not a type{1}");

    public static readonly Rule BadLimit = Error(
        "SMS2009", "An invalid bound", "{0}");

    public static readonly Rule BadDefault = Error(
        "SMS2010", "A default of the wrong type", "'{0}' is not a value of type {1}");

    public static readonly Rule BadTemplateName = Error(
        "SMS2011", "A template name that C# does not allow", "'{0}' cannot name a method: {1}");

    public static readonly Rule DuplicateTemplate = Error(
        "SMS2012", "Two templates make the same method", "'{0}' and '{1}' both make the method '{2}'; rename one, or give it a 'name:'");

    public static readonly Rule AlwaysTrue = new(
        "SMS2013",
        "A condition that is always true",
        "This condition is always true: only null and false are false, and {0} is neither",
        Severity.Warning);

    public static readonly Rule BadSetting = Error(
        "SMS2014", "A setting with an invalid value", "'{0}' is not a value of '{1}'; it takes {2}{3}");

    public static readonly Rule UnknownMember = Error(
        "SMS2015", "Unknown member", "{0} has no member '{1}'{2}");

    public static readonly Rule NoEffect = new(
        "SMS2016",
        "An assignment without effect",
        "'{0}' is the variable of the loop, which sets it again for each element; the assignment has no effect",
        Severity.Warning);

    public static readonly Rule IncludeMissing = Error(
        "SMS2017", "An included template is missing", "There is no template '{0}' to include{1}");

    public static readonly Rule IncludeCycle = Error(
        "SMS2018", "A template includes itself", "'{0}' includes itself: {1}");

    public static readonly Rule IncludeNotSatisfied = Error(
        "SMS2019", "An included template lacks a parameter", "'{0}' needs the parameter '{1}' of type {2}; declare it here too");

    public static readonly Rule IncludeBroken = Error(
        "SMS2020", "An included template has errors", "'{0}' cannot be included: {1}");

    public static readonly Rule EmptyFormat = new(
        "SMS2021",
        "An empty format",
        "'{0}' {1}",
        Severity.Warning);

    public static readonly Rule LimitInCSharpOnly = new(
        "SMS2022",
        "A bound is declared in C# only",
        "'{0}' has [{1}] in C#, which the proof does not read; write '{0}: {2}' under 'bounds'",
        Severity.Info);

    public static readonly Rule UnreadLimit = new(
        "SMS2023",
        "A bound that no text reads",
        "This text does not read '{0}', so its bound guards nothing{1}",
        Severity.Warning);

    public static readonly Rule MayBeNull = new(
        "SMS2025",
        "A value that may be null",
        "'{0}' may be null here, and the message then fails; test it with 'if', or write '?.' or '??'",
        Severity.Warning);

    public static readonly Rule SelfAssignment = new(
        "SMS2026",
        "A value assigned to itself",
        "This assigns '{0}' to itself{1}, which has no effect; remove it",
        Severity.Info);

    public static readonly Rule IncludeAmbiguous = Error(
        "SMS2027", "An include that can mean two templates", "'{0}' can be '{1}' or '{2}', and neither is in this template's folder; rename one, or move the one that is meant here");

    public static readonly Rule FormatPrintsItself = new(
        "SMS2028", "A format that prints itself", "This format prints {0}{1}", Severity.Warning);

    public static readonly Rule UnknownSpecifier = new(
        "SMS2029", "An unknown specifier of dates", "Not a specifier of dates: {0}. This format prints {1}{2}", Severity.Warning);

    public static readonly Rule JumpStaysInside = new(
        "SMS2030",
        "A jump that leaves no loop",
        "This '{0}' ends {1} only, and the loop around it continues",
        Severity.Warning);

    public static readonly Rule NeedsCulture = Error(
        "SMS2031", "A function that needs a culture", "'{0}' needs a culture, since languages differ in its result; write 'culture: en' in the front matter, or another one");

    public static readonly Rule EnglishPlural = new(
        "SMS2032",
        "An English plural under another culture",
        "'string.pluralize' has two forms, as English has; under '{0}' {1}. Write 'sms.plural' with a text for each form",
        Severity.Warning);

    public static readonly Rule BadVariantTag = Error(
        "SMS2033", "A variant for no known culture", "'{0}' cannot name the culture of a variant: {1}{2}");

    public static readonly Rule VariantWithoutBase = Error(
        "SMS2034", "A variant without a base", "'{0}' is a culture variant, and its folder has no '{1}'; rename it, or add the base");

    public static readonly Rule TwoTextsForACulture = Error(
        "SMS2035", "Two texts for one culture", "'{0}' and '{1}' are texts of one message for one culture; remove one, or give it another culture");

    public static readonly Rule ContractInVariant = Error(
        "SMS2036", "A variant declares what its base declares", "'{0}' applies to all texts of a message, and '{1}.smstpl' declares it; remove it here");

    public static readonly Rule MissingCulture = new(
        "SMS2037", "A text in a required culture is missing", "There is no text for {0}, which 'smstpl_cultures' requires; add {1}", Severity.Warning);

    public static readonly Rule ParameterNotInVariant = new(
        "SMS2038", "A variant leaves out what its base prints", "'{0}' does not appear in the text for {1}, and the base prints it", Severity.Warning);

    public static readonly Rule LookAlikeName = new(
        "SMS2024",
        "A name with a letter of another script",
        "'{0}' looks like '{1}', but has {2}; type the name again",
        Severity.Warning);

    public static IReadOnlyList<Rule> All { get; } =
    [
        UnknownName, UnknownFunction, WrongType, WrongArguments, UnusedParameter, ReservedParameter, BadParameterName,
        UnknownType, BadLimit, BadDefault, BadTemplateName, DuplicateTemplate, AlwaysTrue, BadSetting, UnknownMember, NoEffect, IncludeMissing,
        IncludeCycle, IncludeNotSatisfied, IncludeBroken, EmptyFormat, LimitInCSharpOnly, UnreadLimit, MayBeNull, SelfAssignment,
        IncludeAmbiguous, FormatPrintsItself, UnknownSpecifier, JumpStaysInside, LookAlikeName, NeedsCulture, EnglishPlural,
        BadVariantTag, VariantWithoutBase, TwoTextsForACulture, ContractInVariant, MissingCulture, ParameterNotInVariant,
    ];

    /// <summary>The rules that ask the texts of a message together, as the hosts do.</summary>
    public static IReadOnlyList<Rule> OfGroups { get; } = [UnusedParameter, UnreadLimit, ParameterNotInVariant];

    /// <summary>The rules that ask C# of the project, which only a build and an editor know.</summary>
    public static IReadOnlyList<Rule> OfCSharpTypes { get; } = [LimitInCSharpOnly, MayBeNull];

    private static Rule Error(string id, string title, string message) =>
        new(id, title, message, Severity.Error, PreventsEmit: true);
}

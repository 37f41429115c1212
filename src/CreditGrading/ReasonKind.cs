namespace CreditGrading;

/// <summary>What a reason says.</summary>
public enum ReasonKind
{
    /// <summary>Something given is invalid.</summary>
    Fault,

    /// <summary>Something is not known that decides.</summary>
    Missing,

    /// <summary>A named outcome or a stated grade of the scheme applied.</summary>
    Outcome,

    /// <summary>A ruling of the scheme fired.</summary>
    Ruling,

    /// <summary>What the grade was reached by, or missed. Of an explanation only.</summary>
    Grade,

    /// <summary>A part of the score. Of an explanation only.</summary>
    Contribution,

    /// <summary>Something that took part and no source states. Of an explanation only.</summary>
    Assumption,

    /// <summary>Worth knowing: the scheme is out of force, the day is no evaluation day, records were ignored.</summary>
    Note,
}

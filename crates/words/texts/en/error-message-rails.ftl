# Messages of Rails and of systems that speak like it.
field-blank =
    .title = { $field ->
        [none] A required field is empty
       *[other] “{ $field }” is empty
    }
    .why = The store needs this field, and nothing was in it. The German wording is also used for a linked record that does not exist.
    .fix = Fill in the field in the store, then send the shipment or import the order again.
    .cause-1 = The address, contact or product was saved without it.
    .avoid = Make the field a required one in the forms of the store, so that no record is saved without it.
field-taken =
    .title = { $field ->
        [none] A value is already in use
       *[other] “{ $field }” is already in use
    }
    .why = Another record has the same value, and the store allows it only once.
    .fix = Use another value, or open the record that already has this one.
    .cause-1 = The same record was sent twice.
    .avoid = Search for the record first, and change it instead of sending it a second time.
field-not-in-list =
    .title = { $field ->
        [none] A value is not on the list
       *[other] “{ $field }” is not on the list
    }
    .why = The store takes only certain values here, such as a status, a country or a type.
    .fix = Choose one of the values that the store offers.
    .avoid = Choose the value from the list of the store instead of typing it.
    .cause-1 = The value was typed, or comes from a system that calls it differently.
field-reserved =
    .title = { $field ->
        [none] A value is reserved
       *[other] “{ $field }” is reserved
    }
    .why = The store keeps this value for itself. The French wording is also used for a value that is already in use.
    .fix = Use another value.
    .avoid = Use values of your own, for example with the name of your shop in front.
    .cause-1 = The store uses this value itself.
field-malformed =
    .title = { $field ->
        [none] A value is not written as expected
       *[other] “{ $field }” is not written as expected
    }
    .why = The store checks how the value is written, as with an e-mail address or a country code, and this one does not fit.
    .fix = Correct the value in the store. A record that works shows the form.
    .cause-1 = The value has stray characters, or a part of it is missing.
    .avoid = Copy such values from a record that works, without blanks around them.
field-too-long =
    .title = { $field ->
        [none] A value is too long
       *[other] “{ $field }” is too long
    }
    .why = { $limit ->
        [none] The value has more characters than the store takes.
       *[other] The store takes at most { $limit } characters here.
    }
    .fix = Shorten the value.
    .avoid = Put long remarks into a field for notes.
    .cause-1 = A long name, address or note was sent whole.
field-too-short =
    .title = { $field ->
        [none] A value is too short
       *[other] “{ $field }” is too short
    }
    .why = { $limit ->
        [none] The value has fewer characters than the store asks for.
       *[other] The store asks for at least { $limit } characters here.
    }
    .fix = Enter the whole value.
    .avoid = Enter the whole value when the record is made.
    .cause-1 = The value was cut off, or only a placeholder was entered.
field-wrong-length =
    .title = { $field ->
        [none] A value has the wrong length
       *[other] “{ $field }” has the wrong length
    }
    .why = { $limit ->
        [none] The store asks for a certain number of characters here.
       *[other] The store asks for exactly { $limit } characters here.
    }
    .fix = Enter the value with that number of characters.
    .avoid = Enter codes of a fixed length as they are given, with their leading zeros.
    .cause-1 = A leading zero was lost, or a blank was added.
field-not-a-number =
    .title = { $field ->
        [none] A number was expected
       *[other] “{ $field }” is not a number
    }
    .why = The store expects a number here and got something else.
    .fix = Enter digits only, without unit or currency sign.
    .avoid = Enter digits only: no currency, no unit, no thousands separator.
    .cause-1 = The value has a currency, a unit or a separator with it.
field-not-an-integer =
    .title = { $field ->
        [none] A whole number was expected
       *[other] “{ $field }” is not a whole number
    }
    .why = The store takes only whole numbers here; 0.5 is refused.
    .fix = Use a whole number, or sell the product in a smaller unit.
    .cause-1 = The order has a fractional quantity.
    .avoid = Choose a unit small enough that every quantity is a whole number.
field-out-of-range =
    .title = { $field ->
        [none] A number is out of range
       *[other] “{ $field }” is out of range
    }
    .why = The value must { $comparison ->
        [greater] be greater than { $limit }.
        [at-least] be { $limit } or greater.
        [less] be less than { $limit }.
        [at-most] be { $limit } or less.
       *[other] lie within { $limit }.
    }
    .fix = Correct the value in the store.
    .avoid = Compare quantities and prices with what the order still allows before you send them.
    .cause-1 = The order was changed, or a part of it was handled, before the value was sent.
field-must-exist =
    .title = { $field ->
        [none] A linked record does not exist
       *[other] “{ $field }” points to nothing
    }
    .why = The field points to a record that the store does not have.
    .fix = Choose an existing record, or create it first.
    .cause-1 = The record was deleted after the order was exported.
    .avoid = Do not delete records that others refer to: deactivate them.
field-must-be-blank =
    .title = { $field ->
        [none] A field must stay empty
       *[other] “{ $field }” must stay empty
    }
    .why = The store takes no value here, and one was sent.
    .fix = Clear the field.
    .avoid = Leave fields empty that the store fills in itself.
    .cause-1 = A value was sent for a field that the store works out itself.
field-not-accepted =
    .title = { $field ->
        [none] A consent is missing
       *[other] “{ $field }” has not been accepted
    }
    .why = The store asks for a consent that was not given.
    .fix = Accept it in the store, then try again.
    .avoid = Accept the terms in the store before you connect an app to it.
    .cause-1 = The terms were never accepted in the account of the store.
field-mismatch =
    .title = { $field ->
        [none] Two entries differ
       *[other] “{ $field }” does not match
    }
    .why = Two entries that must be the same differ.
    .fix = Enter both again.
    .avoid = Copy the value into the second field instead of typing it again.
    .cause-1 = The value was typed twice, and differently.
field-not-the-expected-value =
    .title = { $field ->
        [none] A number is not the expected one
       *[other] “{ $field }” is not the expected number
    }
    .why = The value must { $comparison ->
        [equal] be { $limit }.
        [odd] be an odd number.
        [even] be an even number.
        [multiple] be a multiple of { $limit }.
       *[other] not be { $limit }.
    }
    .fix = Correct the value in the store.
    .avoid = Read the record anew before you change it.
    .cause-1 = The record was changed in between.

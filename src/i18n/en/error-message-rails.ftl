# Messages of Rails and of systems that speak like it.
field-blank =
    .title = { $field ->
        [none] A required field is empty
       *[other] “{ $field }” is empty
    }
    .why = The store needs this field, and nothing was in it. The German wording is also used for a linked record that does not exist.
    .fix = Fill in the field in the store, then send the shipment or import the order again.
    .cause-1 = The address, contact or product was saved without it.
field-taken =
    .title = { $field ->
        [none] A value is already in use
       *[other] “{ $field }” is already in use
    }
    .why = Another record has the same value, and the store allows it only once.
    .fix = Use another value, or open the record that already has this one.
    .cause-1 = The same record was sent twice.
field-not-in-list =
    .title = { $field ->
        [none] A value is not on the list
       *[other] “{ $field }” is not on the list
    }
    .why = The store takes only certain values here, such as a status, a country or a type.
    .fix = Choose one of the values that the store offers.
field-reserved =
    .title = { $field ->
        [none] A value is reserved
       *[other] “{ $field }” is reserved
    }
    .why = The store keeps this value for itself. The French wording is also used for a value that is already in use.
    .fix = Use another value.
field-malformed =
    .title = { $field ->
        [none] A value is not written as expected
       *[other] “{ $field }” is not written as expected
    }
    .why = The store checks how the value is written, as with an e-mail address or a country code, and this one does not fit.
    .fix = Correct the value in the store. A record that works shows the form.
    .cause-1 = The value has stray characters, or a part of it is missing.
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
field-not-a-number =
    .title = { $field ->
        [none] A number was expected
       *[other] “{ $field }” is not a number
    }
    .why = The store expects a number here and got something else.
    .fix = Enter digits only, without unit or currency sign.
field-not-an-integer =
    .title = { $field ->
        [none] A whole number was expected
       *[other] “{ $field }” is not a whole number
    }
    .why = The store takes only whole numbers here; 0.5 is refused.
    .fix = Use a whole number, or sell the product in a smaller unit.
    .cause-1 = The order has a fractional quantity.
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
field-must-exist =
    .title = { $field ->
        [none] A linked record does not exist
       *[other] “{ $field }” points to nothing
    }
    .why = The field points to a record that the store does not have.
    .fix = Choose an existing record, or create it first.
    .cause-1 = The record was deleted after the order was exported.
field-must-be-blank =
    .title = { $field ->
        [none] A field must stay empty
       *[other] “{ $field }” must stay empty
    }
    .why = The store takes no value here, and one was sent.
    .fix = Clear the field.
field-not-accepted =
    .title = { $field ->
        [none] A consent is missing
       *[other] “{ $field }” has not been accepted
    }
    .why = The store asks for a consent that was not given.
    .fix = Accept it in the store, then try again.
field-mismatch =
    .title = { $field ->
        [none] Two entries differ
       *[other] “{ $field }” does not match
    }
    .why = Two entries that must be the same differ.
    .fix = Enter both again.
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
